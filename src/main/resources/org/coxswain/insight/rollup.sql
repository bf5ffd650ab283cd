-- one row per team in view but the viewer's own and everybody's, by the manager's name
select
    team.key,
    team.name,
    known.person,
    team.line -> 'headline' ->> 'sentence' as sentence,
    team.line ->> 'actsNote' as checked,
    coalesce(figure.closed, '') as closed,
    coalesce(figure.range, '') as range,
    coalesce(figure.quota, '') as quota,
    (team.line -> 'coaching' ->> 'people')::bigint as people,
    (team.line -> 'coaching' ->> 'coached')::bigint as coached,
    (team.line -> 'coaching' ->> 'latest')::date as coached_on,
    coalesce(proof.held, '') as held
from insight.team
left join insight.known_here() as known on known.id = team.id
cross join lateral (
    select
        max(shown.figure ->> 'value') filter (where shown.figure ->> 'mark' = 'closed') as closed,
        max(shown.figure ->> 'value') filter (where shown.figure ->> 'mark' = 'band') as range,
        max(shown.figure ->> 'value') filter (where shown.figure ->> 'mark' = 'quota') as quota
    from jsonb_array_elements(team.line -> 'headline' -> 'keys') as shown (figure)
) as figure
left join insight.proof on proof.snapshot = team.snapshot and proof.team = team.id
where team.snapshot = :snapshot and team.id <> '' and team.id is distinct from insight.own()
order by team.name, team.id
