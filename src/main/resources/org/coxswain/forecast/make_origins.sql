-- one row per day to look back from, with the period that was to be forecast then
create or replace temp table origin (day integer, period_start integer, period_end integer)
