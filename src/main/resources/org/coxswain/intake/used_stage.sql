-- one row per stage of the history; a table, or the engine puts questions about a stage to every change
create or replace temp table used_stage as
select distinct stage from change where stage is not null
