-- one row per opportunity: the first few of a batch
select deal.opportunity_id as id, deal.name, coalesce(owner.name, deal.owner_id) as owner, deal.stage, deal.outcome,
       format('{:,.2f}', deal.amount::double) || coalesce(' ' || deal.currency, '') as amount, deal.created_on, deal.closed_on
from in_opportunities as deal
left join in_people as owner on owner.person_id = deal.owner_id
order by deal.opportunity_id
limit 10
