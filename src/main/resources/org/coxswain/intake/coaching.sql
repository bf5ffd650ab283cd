-- one row per focus a person was coached on
select coalesce(owner.person_id, coaching.person_id) as person_id, coaching.lever, coaching.started_on, coaching.ended_on,
    coalesce(coach.person_id, coaching.coach_id) as coach_id
from staged_coaching as coaching
left join owner_key as owner on owner.key = owner_text(coaching.person_id)
left join owner_key as coach on coach.key = owner_text(coaching.coach_id)
where not coalesce(coaching.is_deleted, false)
