-- one row per question for the deals behind a figure
create or replace temp table wanted (question integer, kind varchar, owner_id varchar, stage varchar, first_day integer, last_day integer)
