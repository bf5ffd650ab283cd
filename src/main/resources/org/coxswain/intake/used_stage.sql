-- one row per stage of the history
create or replace temp table used_stage as
select distinct stage from used_word where stage is not null
