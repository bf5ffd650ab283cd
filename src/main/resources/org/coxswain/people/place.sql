-- one row changed: where the person works from a day on, in a team that is made when it is new
with team as (
    insert into people.team (name)
    select btrim(:team::text) where btrim(:team::text) <> ''
    on conflict (name) do update set name = excluded.name
    returning id
)
insert into people.place (person, since, manager, team)
values (:person, :since, :manager, (select team.id from team))
on conflict (person, since) do update set manager = excluded.manager, team = excluded.team
