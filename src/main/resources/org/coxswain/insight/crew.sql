-- one row per person of a team in view who sells: those first whose coaching is worth most
select person.card::text
from insight.person
join insight.team on team.snapshot = person.snapshot and team.key = :team
where person.snapshot = :snapshot and person.card is not null
    and (team.id = '' or person.id = any(team.members))
order by person.place
