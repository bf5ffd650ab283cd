-- one row per place of the person, the newest first
select place.since, manager.name as manager, team.name as team
from people.place
left join people.person as manager on manager.id = place.manager
left join people.team on team.id = place.team
where place.person = :person
order by place.since desc
