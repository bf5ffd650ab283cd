-- one row per person of a team in view who sells, with who the CRM says leads them: with each manager those first whose
-- coaching is worth most, and how many there are in all; as far as a page takes them
select taken.line::text, taken.manager, taken.people
from (
    select person.line, person.place, boss.id as boss, boss.name as manager, count(*) over () as people
    from insight.person
    left join insight.person as boss on boss.snapshot = person.snapshot and boss.id = person.manager
    where person.snapshot = :snapshot and person.card is not null
        and person.id in (
            select unnest(team.members) from insight.team where team.snapshot = :snapshot and team.key = :team)
    order by boss.name, boss.id, person.place
    limit :most offset :before
) as taken
order by taken.manager, taken.boss, taken.place
