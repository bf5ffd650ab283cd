-- one row per product on the price list
create or replace temp table known_product as
select product, min(list_amount) as list_amount
from staged_products
where not coalesce(is_deleted, false)
group by product
