-- one row per person
select
    person.person_id, person.name, person.manager_id, person.team, person.role, person.segment, person.territory,
    person.hired_on, person.left_on, person.seller
from person
order by person.name, person.person_id
