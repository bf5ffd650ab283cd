-- one row per person with a manager, both as they will be known
select person.person_id, coalesce(owner.person_id, person.manager) as manager_id
from known_person as person
left join owner_key as owner on owner.key = owner_text(person.manager)
where person.manager is not null
order by person.person_id
