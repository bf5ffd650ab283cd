-- one row per fiscal quarter
create or replace temp table period (label varchar, first_day integer, last_day integer)
