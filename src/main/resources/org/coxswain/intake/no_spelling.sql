-- the shape of spelling, where no price list says how products are written
create or replace temp table spelling as
select cast(null as varchar) as written, cast(null as varchar) as product, cast(null as bigint) as deals
where false
