-- one row per open stage: deals in it on :asOf, and over the 52 weeks before what entered, left and how long it was occupied
with seen as (
    select
        visit.position,
        visit.stage,
        greatest(visit.entered_on, :asOf - 363) as from_day,
        coalesce(visit.left_on, :asOf) as to_day,
        visit.entered_on > :asOf - 364 as entered,
        visit.left_on > :asOf - 364 as left_it,
        visit.exit = 'open' as here,
        case when visit.exit = 'open' then visit.amount end as amount
    from visit
    join team_deal on team_deal.deal_no = visit.deal_no
    where not visit.skipped and (visit.left_on is null or visit.left_on > :asOf - 364)
)
select
    seen.position,
    seen.stage,
    sum(case when seen.here then 1 else 0 end) as deals,
    coalesce(sum(seen.amount), 0) as amount,
    sum(case when seen.entered then 1 else 0 end) as entries,
    sum(case when seen.left_it then 1 else 0 end) as exits,
    sum(seen.to_day - seen.from_day) as occupied_days
from seen
group by seen.position, seen.stage
order by seen.position
