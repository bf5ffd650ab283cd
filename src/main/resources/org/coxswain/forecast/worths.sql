-- one row per owner, segment and product: deals won within a year, their money and its square
-- (the wider type on one side, because DuckDB keeps the product of two narrow ones narrow)
with won as (
    select coalesce(deal.owner_id, '') as owner_id, deal.segment, coalesce(deal.product, '') as product, deal.amount
    from deal
    where deal.outcome = 'won' and deal.amount > 0 and deal.closed_on > :asOf - 364
)
select
    won.owner_id,
    won.segment,
    won.product,
    count(*) as deals,
    sum(won.amount) as amount,
    sum(cast(won.amount as decimal(19, 2)) * won.amount) as square
from won
group by won.owner_id, won.segment, won.product
order by won.owner_id, won.segment, won.product
