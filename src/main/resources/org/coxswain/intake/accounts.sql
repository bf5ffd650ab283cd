-- one row per account; of two rows with one id the first counts
select account_id, coalesce(name, account_id) as name, industry, size, region
from staged_accounts
where not coalesce(is_deleted, false)
qualify row_number() over (partition by account_id order by source_no, line) = 1
order by account_id
