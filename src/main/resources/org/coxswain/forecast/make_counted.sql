-- one row per person whose deals count; none when everybody's do
create or replace temp table counted (person_id varchar)
