-- one row: what was won from :start to :end
select coalesce(sum(deal.amount), 0) as amount
from deal
where deal.outcome = 'won' and deal.closed_on between :start and :end
