-- one row per scope, id and quarter in which something was created or closed
with closing as (
    select
        team_deal.owner_id, period.label,
        sum(case when team_deal.outcome = 'won' then 1 else 0 end) as won,
        sum(case when team_deal.outcome = 'lost' then 1 else 0 end) as lost,
        coalesce(sum(case when team_deal.outcome = 'won' then team_deal.amount end), 0) as won_amount
    from team_deal
    join period on team_deal.closed_on between period.first_day and period.last_day
    group by team_deal.owner_id, period.label
),
creation as (
    select team_deal.owner_id, period.label, count(*) as created
    from team_deal
    join period on team_deal.created_on between period.first_day and period.last_day
    group by team_deal.owner_id, period.label
),
owner_quarter as (
    select closing.owner_id, closing.label, 0 as created, closing.won, closing.lost, closing.won_amount from closing
    union all
    select creation.owner_id, creation.label, creation.created, 0, 0, 0 from creation
),
scope_quarter as (
    select 'person' as scope, owner_quarter.owner_id as id, owner_quarter.*
    from owner_quarter where owner_quarter.owner_id is not null
    union all
    select 'manager', person.manager_id, owner_quarter.*
    from owner_quarter join person on person.person_id = owner_quarter.owner_id
    where person.manager_id is not null
    union all
    select 'all', 'all', owner_quarter.* from owner_quarter
)
select
    scope_quarter.scope,
    scope_quarter.id,
    scope_quarter.label,
    sum(scope_quarter.created) as created,
    sum(scope_quarter.won) as won,
    sum(scope_quarter.lost) as lost,
    sum(scope_quarter.won_amount) as won_amount
from scope_quarter
group by scope_quarter.scope, scope_quarter.id, scope_quarter.label
order by scope_quarter.scope, scope_quarter.id, scope_quarter.label
