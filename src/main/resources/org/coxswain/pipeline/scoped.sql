-- one row per deal and scope it counts in: its owner, the owner's manager, everybody
create or replace temp table scoped as
with counted as (
    select team_deal.owner_id, team_deal.outcome, team_deal.amount, team_deal.created_on, team_deal.closed_on,
        team_deal.pushes
    from team_deal
)
select 'person' as scope, counted.owner_id as id, counted.* exclude (owner_id)
from counted where counted.owner_id is not null
union all
select 'manager', person.manager_id, counted.* exclude (owner_id)
from counted join person on person.person_id = counted.owner_id
where person.manager_id is not null
union all
select 'all', 'all', counted.* exclude (owner_id) from counted
