-- one row per person: those a source lists, and those only named as somebody's manager or as an owner
with named as (
    select manager as person_id from known_person where manager is not null
    union
    select owner_id from opportunity where owner_id is not null
    union
    select owner_id from (select distinct owner_id from change) where owner_id is not null
), unlisted as (
    select named.person_id from named
    where not exists (select 1 from owner_key where owner_key.key = named.person_id)
      and not exists (select 1 from known_person where known_person.person_id = named.person_id)
)
select person.person_id, person.name, person.email, coalesce(owner.person_id, person.manager) as manager_id,
    person.team, person.role, person.segment, person.territory, person.hired_on, person.left_on
from known_person as person
left join owner_key as owner on owner.key = person.manager
union all
select person_id, person_id, null, null, null, null, null, null, null, null from unlisted
order by person_id
