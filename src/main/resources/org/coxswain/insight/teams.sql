-- one row per brief in view: everybody first, then by the manager's name
select team.id, team.key, team.name, team.id is not distinct from insight.own() as own
from insight.team
where team.snapshot = :snapshot
order by team.id <> '', team.name, team.id
