-- one row per person
select person.person_id, person.name, person.email, person.manager_id
from person
order by person.name, person.person_id
