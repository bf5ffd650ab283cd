-- one row per person a source lists; of two rows with one id the first counts, and a log-in is part of its owner
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
), login as (
    select person_id, min(team_id) as team_id, min(role_id) as role_id from staged_people group by person_id
)
select person.person_id,
    coalesce(person.name, nullif(trim(concat_ws(' ', person.first_name, person.last_name)), ''), person.email, person.person_id) as name,
    person.email, person.manager_id as manager, coalesce(person.team, named_team.team, team.team) as team,
    coalesce(person.role, role.role) as role, person.segment, person.territory, person.hired_on, person.left_on
from staged_people as person
left join login on login.person_id = person.user_id
left join team on team.person_id = person.person_id
left join named_team on named_team.team_id = coalesce(person.team_id, login.team_id)
left join role on role.role_id = coalesce(person.role_id, login.role_id)
where not coalesce(person.is_deleted, false)
    and person.person_id not in (select user_id from staged_people where user_id is not null)
qualify row_number() over (partition by person.person_id order by person.source_no, person.line) = 1
