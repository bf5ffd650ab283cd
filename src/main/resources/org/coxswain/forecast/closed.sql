-- one row per owner: money won from :start until :asOf
select deal.owner_id, sum(deal.amount) as amount
from deal
where deal.outcome = 'won' and deal.closed_on >= :start and deal.amount is not null
group by deal.owner_id
order by deal.owner_id
