-- one row per person and quarter counted from :start: won deals with a list price, discounts in millionths, up to :until
with given_away as (
    select
        deal.owner_id,
        cast(floor((deal.closed_on - cast(:start as integer)) / 91.0) as integer) as quarter,
        cast(round(1000 * (1 - cast(deal.amount as double) / cast(deal.list_amount as double))) as bigint) as discount
    from deal
    where deal.outcome = 'won' and deal.closed_on between cast(:start as integer) - 728 and :until
        and deal.owner_id is not null and deal.list_amount > 0 and deal.amount > 0 and deal.amount <= deal.list_amount
)
select
    given_away.owner_id,
    'all' as kind,
    given_away.quarter,
    cast(count(*) as bigint) as n,
    cast(sum(1000 * given_away.discount) as bigint) as total,
    cast(sum(given_away.discount * given_away.discount) as bigint) as squares
from given_away
group by given_away.owner_id, given_away.quarter
order by given_away.owner_id, given_away.quarter
