-- one row per owner: money won from :start to :end, as far as it is known
with won as (
    select coalesce(deal.owner_id, '') as owner_id, deal.amount
    from deal
    where deal.outcome = 'won' and deal.closed_on between :start and :end and deal.amount is not null
)
select won.owner_id, sum(won.amount) as amount
from won
group by won.owner_id
order by won.owner_id
