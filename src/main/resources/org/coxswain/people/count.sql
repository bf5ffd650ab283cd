-- one row: how many people in view are sought
select count(*)
from people.person
where :words::text is null
    or position(lower(:words::text) in lower(person.name)) > 0 or position(lower(:words::text) in person.email) > 0
