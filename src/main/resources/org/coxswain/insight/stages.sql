-- one row per stage
select cast(stage.stage_no as integer) as number, stage.stage as name
from stage
order by stage.stage_no
