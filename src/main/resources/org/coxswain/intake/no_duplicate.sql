-- the shape of duplicate, while none is known
create or replace temp table duplicate as
select cast(null as integer) as source_no, cast(null as bigint) as line, cast(null as varchar) as id,
    cast(null as bigint) as first_line
where false
