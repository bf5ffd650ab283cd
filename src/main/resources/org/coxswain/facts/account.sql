-- one row per account
create or replace temp table account as
select in_accounts.account_id, in_accounts.name, in_accounts.industry, in_accounts.size, in_accounts.region
from in_accounts
