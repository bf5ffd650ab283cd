-- one row per owner and segment: deals won from :from to :asOf, what they brought and what was given away on them
with won as (
    select
        deal.owner_id,
        deal.segment,
        deal.amount,
        case when deal.list_amount > 0 and deal.amount >= 0 and deal.amount <= deal.list_amount
            then cast(1 - deal.amount / deal.list_amount as double) end as discount
    from deal
    where deal.outcome = 'won' and deal.closed_on between :from and :asOf and deal.amount > 0 and deal.owner_id is not null
)
select
    won.owner_id,
    won.segment,
    cast(count(*) as integer) as deals,
    sum(won.amount) as amount,
    cast(count(won.discount) as integer) as listed,
    coalesce(sum(cast(round(1000000 * won.discount) as bigint)), 0) as discount,
    coalesce(sum(cast(round(1000000 * won.discount * won.discount) as bigint)), 0) as discount_squared
from won
group by won.owner_id, won.segment
order by won.owner_id, won.segment
