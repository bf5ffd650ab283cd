-- one row per role, segment, team and territory: how many who sell share all four, and how many of them have a day of hire
with owner as (
    select distinct in_opportunities.owner_id as person_id from in_opportunities where in_opportunities.owner_id is not null
),
manager as (
    select distinct in_people.manager_id as person_id from in_people where in_people.manager_id is not null
)
select
    coalesce(in_people.role, '') as role,
    coalesce(in_people.segment, '') as segment,
    coalesce(in_people.team, '') as team,
    coalesce(in_people.territory, '') as territory,
    cast(count(*) as integer) as people,
    cast(count(in_people.hired_on) as integer) as hired
from in_people
full join owner on owner.person_id = in_people.person_id
left join manager on manager.person_id = in_people.person_id
where in_people.left_on is null and (owner.person_id is not null or manager.person_id is null)
group by in_people.role, in_people.segment, in_people.team, in_people.territory
order by role, segment, team, territory
