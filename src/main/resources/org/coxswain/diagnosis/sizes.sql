-- one row per owner, segment, product and outcome: deals created from :from on, how many have a value and the logarithms of those
with common as (
    select deal.product
    from deal
    where deal.created_on >= :from and deal.product is not null
    group by deal.product
    order by count(*) desc, deal.product
    limit 20
),
sized as (
    select
        deal.owner_id,
        deal.segment,
        coalesce(common.product, '') as product,
        deal.outcome,
        case when coalesce(deal.list_amount, deal.amount) > 0 then coalesce(deal.list_amount, deal.amount) end as size
    from deal
    left join common on common.product = deal.product
    where deal.created_on >= :from and deal.owner_id is not null
)
select
    sized.owner_id,
    sized.segment,
    sized.product,
    sized.outcome,
    cast(count(*) as integer) as deals,
    cast(count(sized.size) as integer) as valued,
    coalesce(sum(sized.size), 0) as size,
    coalesce(sum(cast(round(1000000 * ln(sized.size)) as bigint)), 0) as log_size,
    coalesce(sum(cast(round(1000000 * ln(sized.size) * ln(sized.size)) as bigint)), 0) as log_size_squared
from sized
group by sized.owner_id, sized.segment, sized.product, sized.outcome
order by sized.owner_id, sized.segment, sized.product, sized.outcome
