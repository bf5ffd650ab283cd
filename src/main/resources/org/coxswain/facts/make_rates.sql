-- one row per currency: what one unit of it is worth in the base currency; amounts that name none are in the home one
create or replace temp table rate as
select
    cast(:base as varchar) as currency,
    cast(1 as decimal(18, 8)) as rate,
    cast(:base as varchar) = cast(:home as varchar) as home
