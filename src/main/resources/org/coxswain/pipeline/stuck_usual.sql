-- one row per stage: days that three quarters of the deals won since kept to there
select
    visit.position,
    percentile_disc(0.75) within group (order by visit.left_on - visit.entered_on) as days,
    count(*) as deals
from dated_visit as visit
join deal on deal.deal_no = visit.deal_no and deal.outcome = 'won'
where not visit.skipped and visit.dated and visit.exit = 'advanced' and visit.left_on >= visit.entered_on
group by visit.position
order by visit.position
