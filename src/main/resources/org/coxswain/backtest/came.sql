-- one row per owner and day from :start to :end on which something was won: how much
select coalesce(deal.owner_id, '') as owner_id, deal.closed_on, sum(deal.amount) as amount
from deal
where deal.outcome = 'won' and deal.closed_on between :start and :end and deal.amount is not null
group by deal.owner_id, deal.closed_on
order by owner_id, deal.closed_on
