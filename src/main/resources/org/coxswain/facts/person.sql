-- one row per person named in people, as an owner or in an activity; a seller owns deals or has nobody below
create or replace temp table person as
with owner as (
    select distinct coalesce(standing.owner_id, known.owner_id) as person_id
    from known
    left join standing on standing.deal_no = known.deal_no
),
manager as (
    select distinct in_people.manager_id as person_id from in_people where in_people.manager_id is not null
)
select
    coalesce(in_people.person_id, owner.person_id) as person_id,
    coalesce(in_people.name, owner.person_id) as name,
    in_people.email,
    in_people.manager_id,
    in_people.team,
    in_people.role,
    in_people.segment,
    in_people.territory,
    in_people.hired_on,
    in_people.left_on,
    owner.person_id is not null or manager.person_id is null as seller
from in_people
full join owner on owner.person_id = in_people.person_id
left join manager on manager.person_id = in_people.person_id
where (in_people.hired_on is null or in_people.hired_on <= :asOf or owner.person_id is not null)
    and coalesce(in_people.person_id, owner.person_id) is not null
