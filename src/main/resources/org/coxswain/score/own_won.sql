-- one row per person and day: money won
select deal.owner_id as person_id, deal.closed_on, sum(deal.amount) as amount
from deal
where deal.outcome = 'won' and deal.owner_id is not null and deal.closed_on is not null and deal.amount is not null
group by deal.owner_id, deal.closed_on
order by deal.owner_id, deal.closed_on
