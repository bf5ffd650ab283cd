-- one row per person of a team in view who sells, those first whose coaching is worth most, and how many there are; as far
-- as a page takes them
select taken.line::text, null::text as manager, taken.people
from (
    select person.line, person.place, count(*) over () as people
    from insight.person
    where person.snapshot = :snapshot and person.card is not null
        and person.id in (
            select unnest(team.members) from insight.team where team.snapshot = :snapshot and team.key = :team)
    order by person.place
    limit :most offset :before
) as taken
order by taken.place
