-- one row per person a source lists; of two rows with one id the first counts
create or replace temp table known_person as
with team as (
    select membership.person_id, min(team.team) as team
    from staged_memberships as membership
    join staged_teams as team on team.team_id = membership.team_id
    group by membership.person_id
), named_team as (
    select team_id, min(team) as team from staged_teams group by team_id
), role as (
    select role_id, min(role) as role from staged_roles group by role_id
)
select person.person_id,
    coalesce(person.name, nullif(trim(concat_ws(' ', person.first_name, person.last_name)), ''), person.email, person.person_id) as name,
    person.email, person.manager_id as manager, coalesce(person.team, named_team.team, team.team) as team,
    coalesce(person.role, role.role) as role, person.segment, person.territory, person.hired_on, person.left_on
from staged_people as person
left join team on team.person_id = person.person_id
left join named_team on named_team.team_id = person.team_id
left join role on role.role_id = person.role_id
where not coalesce(person.is_deleted, false)
qualify row_number() over (partition by person.person_id order by person.source_no, person.line) = 1
