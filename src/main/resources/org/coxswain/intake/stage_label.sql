-- one row per id of a stage: the name its users see, with its pipeline where names alone would be ambiguous
create or replace temp table stage_label as
select stage_id as id, min(stage) as stage
from staged_stages
where stage_id is not null and stage is not null and stage_id <> stage
group by stage_id
having count(distinct stage) = 1
