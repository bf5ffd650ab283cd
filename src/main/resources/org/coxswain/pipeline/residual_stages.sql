-- one row per open stage on the way; without stage history the one stage is the whole pipeline
select stage.position, stage.stage, stage.stale_after_days
from stage
where stage.outcome = 'open' and stage.position is not null and :history
union all
select 1 as position, 'the pipeline' as stage, cast(null as integer) as stale_after_days
where not :history
order by position, stage
