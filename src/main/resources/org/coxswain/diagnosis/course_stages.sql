-- one row per open stage that deals came into, by position
select distinct visit.position, visit.stage
from visit
where visit.stage is not null
order by visit.position, visit.stage
