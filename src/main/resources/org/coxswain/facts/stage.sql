-- one row per stage; open stages are numbered by their position, closed ones from 101; what the organisation says goes first;
-- where two imports know different stages of one position, all move apart
create or replace temp table stage as
with told as (
    select
        in_stages.stage,
        in_stages.position as own_position,
        said_stage.position as said_position,
        coalesce(said_stage.outcome, in_stages.outcome) as outcome,
        coalesce(said_stage.probability, in_stages.probability) as probability,
        coalesce(said_stage.stale_after_days, in_stages.stale_after_days) as stale_after_days,
        in_stages.forecast_category
    from in_stages
    left join said_stage on said_stage.stage = in_stages.stage
),
own as (
    select count(told.own_position) = count(distinct told.own_position) as apart from told where told.outcome = 'open'
),
placed as (
    select
        told.*,
        case
            when own.apart and (select count(*) from said_stage) = 0 then told.own_position
            when told.outcome = 'open' then cast(row_number() over (
                partition by told.outcome order by told.said_position nulls last, told.own_position nulls last, told.stage)
                as integer)
        end as position
    from told
    cross join own
)
select
    placed.stage,
    placed.position,
    placed.outcome,
    placed.probability,
    placed.stale_after_days,
    placed.forecast_category,
    coalesce(placed.position, 100 + row_number() over (partition by placed.position is null order by placed.stage)) as stage_no
from placed
