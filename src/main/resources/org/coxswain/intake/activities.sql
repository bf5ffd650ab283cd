-- one row per thing a person did
select activity.activity_id, coalesce(owner.person_id, activity.person_id, activity.person_name) as person_id,
    activity.opportunity_id, lower(activity.kind) as kind, activity.at, activity.at_day as on_day,
    cast(activity.minutes as integer) as minutes, activity.direction, activity.outcome
from staged_activities as activity
left join owner_key as owner on owner.key = coalesce(activity.person_id, activity.person_name)
where not coalesce(activity.is_deleted, false)
