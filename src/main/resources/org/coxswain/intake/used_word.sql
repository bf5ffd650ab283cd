-- one row per combination of owner, stage and forecast category in the history: few, so questions about words are put to these
create or replace temp table used_word as
select distinct owner_id, stage, forecast_category from change
