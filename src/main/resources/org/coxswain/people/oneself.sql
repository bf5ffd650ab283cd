-- at most one row: somebody in view, without where they work
select person.id, person.name, person.email, person.left_on,
       coalesce(
           (select string_agg(role.role, ',' order by role.role) from people.role where role.person = person.id), '') as roles,
       null::text as team, null::bigint as manager_id, null::text as manager
from people.person
where person.id = :id
