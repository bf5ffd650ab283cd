-- one row per seller: from when to when they sold
select person.person_id, coalesce(person.territory, 'all') as territory, person.hired_on, person.left_on
from person
where person.seller
order by person.person_id
