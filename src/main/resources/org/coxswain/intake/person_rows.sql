-- one row per person: those a source lists, and those only named as somebody's manager or as an owner
with named as (
    select manager as person_id from known_person where manager is not null
    union
    select owner_id from opportunity where owner_id is not null
    union
    select owner_id from (select distinct owner_id from used_word) where owner_id is not null
    union
    select person_id from other_person
), unlisted as (
    select distinct named.person_id from named
    where not exists (select 1 from owner_key where owner_key.key = owner_text(named.person_id))
      and not exists (select 1 from known_person where known_person.person_id = named.person_id)
), called as (
    select coalesce(owner_id, owner_email) as person_id, min(owner_name) as name
    from current_opportunity
    where owner_name is not null
    group by coalesce(owner_id, owner_email)
)
select person.person_id, person.name, person.email,
    case when cut.person_id is null then coalesce(owner.person_id, person.manager) end as manager_id,
    person.team, person.role, person.segment, person.territory, person.hired_on, person.left_on
from known_person as person
left join owner_key as owner on owner.key = owner_text(person.manager)
left join cut_manager as cut on cut.person_id = person.person_id
union all
select unlisted.person_id, coalesce(called.name, unlisted.person_id), null, null, null, null, null, null, null, null
from unlisted
left join called on called.person_id = unlisted.person_id
order by person_id
