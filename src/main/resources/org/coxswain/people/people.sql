-- one row per person in view who is sought, as many as asked for: where they work today, those who left last
with sought as materialized (
    select
        person.id, person.name, person.email, person.left_on,
        row_number() over (
            order by person.left_on is not null and person.left_on <= ledger.today(), lower(person.name), person.id) as number
    from people.person
    where (:id::bigint is null or person.id = :id::bigint)
        and (:email::text is null or person.email = :email::text)
        and (:words::text is null
            or position(lower(:words::text) in lower(person.name)) > 0 or position(lower(:words::text) in person.email) > 0)
    order by number
    limit :most::bigint offset :before::bigint
)
select
    sought.id, sought.name, sought.email, sought.left_on,
    coalesce(
        (select string_agg(role.role, ',' order by role.role) from people.role where role.person = sought.id), '') as roles,
    team.name as team, manager.id as manager_id, manager.name as manager
from sought
left join lateral (
    select place.manager, place.team
    from people.place
    where place.person = sought.id and place.since <= (select ledger.today())
    order by place.since desc
    limit 1
) as placed on true
left join people.team on team.id = placed.team
left join people.person as manager on manager.id = placed.manager
order by sought.number
