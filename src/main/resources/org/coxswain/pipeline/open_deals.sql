-- one row per open deal
with manager as (
    select distinct person.manager_id as person_id from person where person.manager_id is not null
)
select
    deal.opportunity_id, deal.name, deal.owner_id, deal.account_id, deal.stage, deal.position,
    deal.amount, deal.created_on, deal.stage_since, deal.expected_close, deal.pushes, deal.next_step,
    deal.last_activity_on, deal.activities_28 as recent_activities, deal.forecast_category,
    deal.handed_over and manager.person_id is not null as taken_over
from team_deal as deal
left join manager on manager.person_id = deal.owner_id
where deal.outcome = 'open'
order by deal.opportunity_id
