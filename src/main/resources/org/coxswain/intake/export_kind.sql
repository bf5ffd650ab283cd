-- one row: whether files of several days show the same opportunities again, so that their differences are the history
create or replace temp table export_kind as
with shown as (
    select opportunity_id, count(distinct exported_on) as days from staged_opportunities
    where exported_on is not null
    group by opportunity_id
)
select coalesce(bool_or(days > 1), false) as dated, (select max(exported_on) from staged_opportunities) as last_on from shown
