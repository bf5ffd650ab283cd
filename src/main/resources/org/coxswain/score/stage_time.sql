-- one row per open deal in a dated stage: days there over the average stay in it, and days since anything was done on it
with usual as (
    select visit.position, sum(visit.left_on - visit.entered_on) as days, count(*) as stays
    from visit
    where not visit.skipped and visit.left_on is not null
    group by visit.position
)
select
    deal.opportunity_id,
    (:asOf - deal.stage_since) * usual.stays / cast(nullif(usual.days, 0) as double) as times_average,
    :asOf - coalesce(deal.last_activity_on, deal.created_on) as days_silent
from deal
join usual on usual.position = deal.position
where deal.outcome = 'open' and deal.stage_since is not null
order by deal.opportunity_id
