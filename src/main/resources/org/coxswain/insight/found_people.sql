-- one row per person in view whose name has a word that begins so, or team whose name does
with found as materialized (
    select '/person/' || person.key as href, person.name, person.id
    from insight.person
    where person.snapshot = :snapshot and person.card is not null and ' ' || lower(person.name) like :pattern
    union all
    select '/week?team=' || team.key, 'Team of ' || team.name, null
    from insight.team
    where team.snapshot = :snapshot and team.id <> '' and ' ' || lower(team.name) like :pattern
    order by name
    limit :most
)
select found.href, found.name, coalesce(person.line ->> 'about', '') as about
from found
left join insight.person on person.snapshot = :snapshot and person.id = found.id
order by found.name
