-- one row per stage: the usual place it has in the order an opportunity goes through its stages; a sample is enough
create or replace temp table walked_stage as
with first_entry as (
    select opportunity_id, stage, min(changed_at) as entered_at
    from change
    where stage is not null and hash(opportunity_id) % (select 1 + count(*) // 200000 from change) = 0
    group by opportunity_id, stage
), placed as (
    select stage, row_number() over (partition by opportunity_id order by entered_at, stage) as place from first_entry
)
select stage, avg(place) as place from placed group by stage
