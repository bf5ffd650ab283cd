-- one row per open deal, with the visit it is on; position is empty where it has no dated stage
with current_visit as (
    select visit.deal_no, max(visit.position) as position, max(visit.entered_on) as since
    from visit
    where visit.exit = 'open' and not visit.skipped and visit.left_on is null
    group by visit.deal_no
)
select
    deal.opportunity_id,
    coalesce(deal.owner_id, '') as owner_id,
    deal.segment,
    deal.product,
    deal.stage,
    deal.amount,
    current_visit.position,
    current_visit.since
from deal
left join current_visit on current_visit.deal_no = deal.deal_no
where deal.outcome = 'open'
order by deal.opportunity_id
