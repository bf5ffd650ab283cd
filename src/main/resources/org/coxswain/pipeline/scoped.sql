-- one row per deal and scope it counts in: its owner, the owner's manager, everybody
create or replace temp table scoped as
with counted as (
    select deal.owner_id, deal.outcome, deal.amount, deal.created_on, deal.closed_on, deal.pushes from deal
)
select 'person' as scope, counted.owner_id as id, counted.* exclude (owner_id)
from counted where counted.owner_id is not null
union all
select 'manager', person.manager_id, counted.* exclude (owner_id)
from counted join person on person.person_id = counted.owner_id
where person.manager_id is not null
union all
select 'all', 'all', counted.* exclude (owner_id) from counted
