-- one row per deal as it stood on :asOf; what history carries is taken from it, what a later closing told is unknown;
-- a closed deal is told at the rate of the day it closed on, an open one at that of :asOf
create or replace temp table deal as
with closed_by_history as (
    select distinct entrance.deal_no
    from entrance
    join stage on stage.stage_no = entrance.stage_no
    where stage.outcome <> 'open'
),
told as (
    select
        known.* exclude (amount, list_amount, currency, has_amount),
        told_in_base(known.amount, rate.rate) as amount,
        told_in_base(known.list_amount, rate.rate) as list_amount,
        rate.rate,
        standing.stage_no,
        standing.stage_since,
        standing.pushes,
        standing.handed_over,
        standing.first_owner_id,
        standing.amount as step_amount,
        standing.expected_close as step_close,
        standing.owner_id as step_owner,
        case
            when reached.outcome <> 'open' then reached.outcome
            when closed_by_history.deal_no is not null then 'open'
            when known.outcome <> 'open' and (known.closed_on <= :asOf or known.closed_on is null) then known.outcome
            else 'open'
        end as outcome_then,
        case when reached.outcome <> 'open' then standing.stage_since else known.closed_on end as closing_day
    from known
    left join standing on standing.deal_no = known.deal_no
    left join stage as reached on reached.stage_no = standing.stage_no
    left join closed_by_history on closed_by_history.deal_no = known.deal_no
    left join rate
        on rate.currency = coalesce(known.currency, (select home.currency from rate as home where home.home))
        and case
            when reached.outcome <> 'open' then standing.stage_since
            when known.outcome <> 'open' and known.closed_on < :asOf and closed_by_history.deal_no is null then known.closed_on
            else :asOf
        end between rate.from_on and rate.to_on
)
select
    told.deal_no,
    told.opportunity_id,
    told.name,
    coalesce(told.step_owner, told.owner_id) as owner_id,
    told.account_id,
    told.product,
    coalesce(told.segment, owner.segment, 'all') as segment,
    coalesce(told.territory, owner.territory, 'all') as territory,
    told.source,
    told.created_on,
    coalesce(stage.stage, case when told.outcome = told.outcome_then then told.stage end) as stage,
    coalesce(stage.position, named.position) as position,
    case
        when told.step_amount is not null then told_in_base(told.step_amount, told.rate)
        when told.outcome_then = told.outcome or coverage.amounts_on_open then told.amount
    end as amount,
    case when told.outcome_then <> 'open' then told.list_amount end as list_amount,
    told.rate,
    coalesce(told.step_close, told.expected_close) as expected_close,
    case when told.outcome_then <> 'open' then told.closing_day end as closed_on,
    told.outcome_then as outcome,
    case when told.outcome_then = told.outcome then told.forecast_category end as forecast_category,
    case when told.outcome_then = 'lost' then told.lost_reason end as lost_reason,
    case when told.outcome_then = told.outcome then told.next_step end as next_step,
    case when told.outcome_then = told.outcome then told.next_step_on end as next_step_on,
    told.stage_since,
    coalesce(told.pushes, 0) as pushes,
    touch.last_activity_on,
    cast(coalesce(touch.activities_28, 0) as integer) as activities_28,
    coalesce(told.first_owner_id, told.owner_id) as first_owner_id,
    coalesce(told.handed_over, false) as handed_over
from told
cross join coverage
left join stage on stage.stage_no = told.stage_no
left join stage as named on told.outcome = told.outcome_then and named.stage = told.stage
left join person as owner on owner.person_id = coalesce(told.step_owner, told.owner_id)
left join touch on touch.deal_no = told.deal_no
