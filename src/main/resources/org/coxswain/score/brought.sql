-- one row per person: what they won in all
select deal.owner_id, sum(deal.amount) as amount
from deal
where deal.outcome = 'won' and deal.owner_id is not null
group by deal.owner_id
order by deal.owner_id
