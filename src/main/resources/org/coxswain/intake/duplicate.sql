-- one row per row that repeats the id of an earlier one of the same export
create or replace temp table duplicate as
with repeated as (
    select opportunity_id, exported_on from staged_opportunities
    group by opportunity_id, exported_on having count(*) > 1
), numbered as (
    select staged.source_no, staged.line, staged.opportunity_id as id,
        row_number() over same as no, first_value(staged.line) over same as first_line
    from staged_opportunities as staged
    join repeated on repeated.opportunity_id = staged.opportunity_id
        and repeated.exported_on is not distinct from staged.exported_on
    window same as (partition by staged.opportunity_id, staged.exported_on order by staged.source_no, staged.line)
)
select source_no, line, id, first_line from numbered where no > 1
