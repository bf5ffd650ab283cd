-- one row per deal won from :start to :end
select deal.opportunity_id, deal.closed_on
from deal
where deal.outcome = 'won' and deal.closed_on between :start and :end
order by deal.opportunity_id
