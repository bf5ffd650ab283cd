-- one row per person in view, or the one asked for: where they work today, those who left last
select person.id, person.name, person.email, person.left_on,
       coalesce(string_agg(role.role, ',' order by role.role), '') as roles,
       team.name as team, manager.id as manager_id, manager.name as manager
from people.person
left join people.role on role.person = person.id
left join people.placed_today on placed_today.person = person.id
left join people.team on team.id = placed_today.team
left join people.person as manager on manager.id = placed_today.manager
where (:id::bigint is null or person.id = :id::bigint) and (:email::text is null or person.email = :email::text)
group by person.id, team.name, manager.id
order by person.left_on is not null and person.left_on <= ledger.today(), lower(person.name), person.id
