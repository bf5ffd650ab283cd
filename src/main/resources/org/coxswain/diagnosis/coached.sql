-- one row per stretch of coaching of a known person
select
    coaching.person_id,
    coaching.lever,
    coaching.started_on,
    coaching.ended_on
from coaching
join person on person.person_id = coaching.person_id
where coaching.person_id is not null and coaching.lever is not null and coaching.started_on is not null
order by coaching.started_on, coaching.lever, coaching.person_id, coaching.ended_on
