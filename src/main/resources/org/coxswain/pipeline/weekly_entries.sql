-- one row per open stage: mean and spread of the deals entering it in each of the 52 weeks before :asOf
with weekly as (
    select visit.position, (:asOf - visit.entered_on) // 7 as weeks_ago, count(*) as entries
    from visit
    join team_deal on team_deal.deal_no = visit.deal_no
    where not visit.skipped and visit.entered_on > :asOf - 364
    group by visit.position, weeks_ago
)
select weekly.position, sum(weekly.entries) as entries, sum(weekly.entries * weekly.entries) as squares
from weekly
group by weekly.position
order by weekly.position
