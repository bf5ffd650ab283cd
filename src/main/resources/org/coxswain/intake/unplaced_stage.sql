-- one row: stages in the history whose place neither a file, nor a usual name, nor a number in the name tells
select count(*)
from used_stage as used
where coalesce(outcome_of(used.stage), 'open') = 'open'
    and used.stage not in (select stage from staged_stages where stage is not null and position is not null)
    and used.stage not in (select stage from mapped_stage where position is not null)
    and lower(used.stage) not in (select stage from usual_stage)
    and not regexp_matches(used.stage, '^\D{0,12}\d')
