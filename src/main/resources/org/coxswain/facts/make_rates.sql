-- one row per currency: what one unit of it is worth in the base currency
create or replace temp table rate as select cast(:base as varchar) as currency, cast(1 as decimal(18, 8)) as rate
