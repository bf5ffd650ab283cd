-- one row per person the CRM names, who is in view
select person.id, person.name, person.email, person.manager,
       exists (select from insight.person as below
               where below.snapshot = person.snapshot and below.manager = person.id) as manages,
       exists (select from insight.strangers() as stranger
               where stranger.name = person.name and stranger.email is not distinct from person.email) as stranger
from insight.person
where person.snapshot = (select insight.newest())
order by person.name, person.id
