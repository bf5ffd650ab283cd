-- one row per opportunity of a file read by the engine alone; where anything is wrong with it, it has no id
select case when endless or closed_on < created_on or amount < 0 or list_amount < 0 or owner_id is null or reopened or obscure
        then null else opportunity_id end as opportunity_id,
    owner_id, name, account_id, product, segment, territory, source, created_at, created_on, stage, amount, list_amount,
    currency, expected_close, closed_at, closed_on, outcome, forecast_category, lost_reason, next_step, next_step_on
from draft
