-- one row per deal that a lever of :owner counts in :stage ('' = any) from :from to :to
with counted as (
    select deal.deal_no
    from deal
    where :kind = 'CREATED' and deal.first_owner_id = :owner
        and deal.created_on between :from and :to
    union all
    select visit.deal_no
    from visit
    where (:kind = 'ENTERED' or (:kind = 'ADVANCED' and visit.exit = 'advanced' and not visit.skipped))
        and visit.owner_id = :owner and (:stage = '' or visit.stage = :stage)
        and visit.entered_on between :from and :to
    union all
    select deal.deal_no
    from deal
    where (:kind = 'VALUED' or (:kind = 'VALUED_WON' and deal.outcome = 'won')) and deal.owner_id = :owner
        and deal.created_on between :from and :to and coalesce(deal.list_amount, deal.amount) > 0
    union all
    select deal.deal_no
    from deal
    where :kind = 'DISCOUNTED' and deal.owner_id = :owner and deal.outcome = 'won'
        and deal.closed_on between :from and :to
        and deal.list_amount > 0 and deal.amount > 0 and deal.amount <= deal.list_amount
)
select distinct deal.opportunity_id as deal
from counted
join deal on deal.deal_no = counted.deal_no
order by deal.opportunity_id
