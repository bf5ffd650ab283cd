-- one row per person of a team in view who sells, with who the CRM says leads them: first those whose coaching is worth most
select person.card::text, boss.name as manager
from insight.person
join insight.team on team.snapshot = person.snapshot and team.key = :team
left join insight.person as boss on boss.snapshot = person.snapshot and boss.id = person.manager
where person.snapshot = :snapshot and person.card is not null
    and (team.id = '' or person.id = any(team.members))
order by boss.name, boss.id, person.place
