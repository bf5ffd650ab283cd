-- one row per day of the quarters to learn from, with the number of its quarter
create or replace temp table recipe_day (on_day integer, quarter integer, last boolean)
