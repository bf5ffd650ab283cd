-- one row per person in view whose name has a word that begins so, or team whose name does
select '/person/' || person.key as href, person.name, coalesce(person.card ->> 'about', '') as about
from insight.person
where person.snapshot = :snapshot and person.card is not null and ' ' || lower(person.name) like :pattern
union all
select '/week?team=' || team.key, 'Team of ' || team.name, ''
from insight.team
where team.snapshot = :snapshot and team.id <> '' and ' ' || lower(team.name) like :pattern
order by name
limit :most
