-- one row per product written otherwise than on the price list, letters and digits being the same
create or replace temp table spelling as
with listed as (
    select product, lower(regexp_replace(product, '[^\pL\pN]', '', 'g')) as key from known_product
), used as (
    select product, lower(regexp_replace(product, '[^\pL\pN]', '', 'g')) as key, count(*) as deals
    from current_opportunity
    where product is not null
    group by product
)
select used.product as written, min(listed.product) as product, any_value(used.deals) as deals
from used
join listed on listed.key = used.key
where used.product not in (select product from listed)
group by used.product
having count(distinct listed.product) = 1
