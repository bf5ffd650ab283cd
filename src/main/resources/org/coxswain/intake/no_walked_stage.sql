-- the shape of walked_stage, where the order of the stages is known otherwise
create or replace temp table walked_stage as
select cast(null as varchar) as stage, cast(null as double) as place
where false
