-- one row per row that no table can use: repeated ids, and quotas that are none
with repeated_person as (
    select source_no, line, 'person_id' as field, person_id as value, first_value(line) over same as first_line
    from staged_people where not coalesce(is_deleted, false)
    window same as (partition by person_id order by source_no, line)
), repeated_account as (
    select source_no, line, 'account_id' as field, account_id as value, first_value(line) over same as first_line
    from staged_accounts where not coalesce(is_deleted, false)
    window same as (partition by account_id order by source_no, line)
)
select source_no, line, field, value, 'the same id as line ' || first_line as reason from repeated_person where line > first_line
union all
select source_no, line, field, value, 'the same id as line ' || first_line from repeated_account where line > first_line
union all
select source_no, line, 'amount', cast(amount as varchar), 'a quota cannot be negative' from staged_quotas where amount < 0
union all
select source_no, line, 'period_end', cast(date '1970-01-01' + period_end as varchar), 'the period ends before it starts'
from staged_quotas where period_end < period_start and amount >= 0
order by source_no, line, field
