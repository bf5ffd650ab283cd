-- one row per person in view, or the one asked for: where they work today, those who left last
select person.id, person.name, person.email, person.left_on,
       coalesce(
           (select string_agg(role.role, ',' order by role.role) from people.role where role.person = person.id), '') as roles,
       team.name as team, manager.id as manager_id, manager.name as manager
from people.person
left join lateral (
    select place.manager, place.team
    from people.place
    where place.person = person.id and place.since <= (select ledger.today())
    order by place.since desc
    limit 1
) as placed on true
left join people.team on team.id = placed.team
left join people.person as manager on manager.id = placed.manager
where (:id::bigint is null or person.id = :id::bigint) and (:email::text is null or person.email = :email::text)
order by person.left_on is not null and person.left_on <= ledger.today(), lower(person.name), person.id
