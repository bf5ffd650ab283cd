-- one row per difference between two exports of an opportunity, and for how it stood when it was first seen
create or replace temp table export_event as
with export_day as (
    select exported_on, lag(exported_on) over (order by exported_on) as before_on
    from (select distinct exported_on from staged_opportunities where exported_on is not null)
), state as (
    select staged.opportunity_id, staged.exported_on, day.before_on, staged.created_at, staged.created_on,
        coalesce(staged.closed_on, case when outcome_of(coalesce(staged.outcome, staged.stage)) in ('won', 'lost')
            then staged.close_date_day end) as closed_on,
        coalesce(staged.stage, staged.stage_id) as stage, staged.amount,
        coalesce(staged.expected_close, staged.close_date_day) as expected_close,
        coalesce(staged.owner_id, staged.owner_email, staged.owner_name) as owner_id, staged.forecast_category
    from staged_opportunities as staged
    join export_day as day on day.exported_on = staged.exported_on
    where not coalesce(staged.is_deleted, false) and (select dated from export_kind)
    qualify row_number() over (partition by staged.opportunity_id, staged.exported_on order by staged.source_no, staged.line) = 1
), compared as (
    select state.*, lag(exported_on) over told as last_seen_on,
        (stage, amount, expected_close, owner_id, forecast_category) is distinct from
        (lag(stage) over told, lag(amount) over told, lag(expected_close) over told, lag(owner_id) over told,
            lag(forecast_category) over told) as differs
    from state
    window told as (partition by opportunity_id order by exported_on)
), dated as (
    select *, case when last_seen_on is not null and closed_on > last_seen_on and closed_on <= exported_on then closed_on
            when last_seen_on is null and created_on > before_on and created_on <= exported_on then created_on
            else exported_on end as changed_on
    from compared
    where last_seen_on is null or differs
)
select opportunity_id, greatest(cast(changed_on as bigint) * 86400, coalesce(created_at, 0)) as changed_at, changed_on,
    stage, amount, expected_close, owner_id, forecast_category
from dated
