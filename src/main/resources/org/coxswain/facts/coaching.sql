-- one row per stretch of coaching that had begun by :asOf
create or replace temp table coaching as
select
    in_coaching.person_id,
    in_coaching.lever,
    in_coaching.started_on,
    case when in_coaching.ended_on <= :asOf then in_coaching.ended_on end as ended_on,
    in_coaching.coach_id
from in_coaching
where in_coaching.started_on <= :asOf
