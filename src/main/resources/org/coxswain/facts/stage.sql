-- one row per stage; open stages are numbered by their position, closed ones from 101
create or replace temp table stage as
select
    in_stages.stage,
    in_stages.position,
    in_stages.outcome,
    in_stages.probability,
    in_stages.stale_after_days,
    in_stages.forecast_category,
    coalesce(in_stages.position, 100 + row_number() over (partition by in_stages.position is null order by in_stages.stage)) as stage_no
from in_stages
