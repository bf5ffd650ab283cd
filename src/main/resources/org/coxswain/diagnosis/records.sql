-- one row per question and deal that counts in its answer
with counted as (
    select wanted.question, deal.deal_no
    from wanted
    join deal on deal.first_owner_id = wanted.owner_id
    where wanted.kind = 'CREATED' and deal.created_on between wanted.first_day and wanted.last_day
    union all
    select wanted.question, visit.deal_no
    from wanted
    join visit on visit.owner_id = wanted.owner_id
    where (wanted.kind = 'ENTERED' or (wanted.kind = 'ADVANCED' and visit.exit = 'advanced' and not visit.skipped))
        and (wanted.stage = '' or visit.stage = wanted.stage)
        and visit.entered_on between wanted.first_day and wanted.last_day
    union all
    select wanted.question, deal.deal_no
    from wanted
    join deal on deal.owner_id = wanted.owner_id
    where (wanted.kind = 'VALUED' or (wanted.kind = 'VALUED_WON' and deal.outcome = 'won'))
        and deal.created_on between wanted.first_day and wanted.last_day and coalesce(deal.list_amount, deal.amount) > 0
    union all
    select wanted.question, deal.deal_no
    from wanted
    join deal on deal.owner_id = wanted.owner_id
    where wanted.kind = 'DISCOUNTED' and deal.outcome = 'won'
        and deal.closed_on between wanted.first_day and wanted.last_day
        and deal.list_amount > 0 and deal.amount > 0 and deal.amount <= deal.list_amount
)
select distinct counted.question, deal.opportunity_id as deal
from counted
join deal on deal.deal_no = counted.deal_no
order by counted.question, deal.opportunity_id
