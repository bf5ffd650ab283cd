-- one row per currency and stretch of days, both ends included: what one unit of it is worth in the base currency then;
-- amounts that name no currency are in the home one, which is marked once
create or replace temp table rate as
select
    cast(:base as varchar) as currency,
    cast(1 as decimal(18, 8)) as rate,
    cast(-2147483648 as integer) as from_on,
    2147483647 as to_on,
    cast(:base as varchar) = cast(:home as varchar) as home
