-- one row per drafted opportunity that can be used, with what had to be put right
with last_known as (
    select max(greatest(created_on, case when not endless then closed_on end, last_activity)) as day from draft
), dated as (
    select draft.* exclude (closed_on, closed_at, created_on, created_at, amount, list_amount),
        coalesce(closed_on, case when endless then least(coalesce(expected_close, last_activity), last_known.day) end) as closed_on,
        coalesce(closed_at, case when endless then
            cast(least(coalesce(expected_close, last_activity), last_known.day) as bigint) * 86400 end) as closed_at,
        created_on, created_at,
        case when amount < 0 then null else amount end as amount,
        case when list_amount < 0 then null else list_amount end as list_amount
    from draft
    cross join last_known
)
select opportunity_id, owner_id, name, account_id, product, segment, territory, source,
    case when closed_on < created_on then closed_at else created_at end as created_at,
    case when closed_on < created_on then closed_on else created_on end as created_on,
    stage, amount, list_amount, currency, expected_close, closed_at, closed_on, outcome, forecast_category, lost_reason,
    next_step, next_step_on
from dated
where outcome = 'open' or closed_on is not null
