-- one row per thing a person did
select activity.activity_id,
    coalesce(owner.person_id, activity.person_id, activity.person_name) as person_id,
    coalesce(activity.opportunity_id, link.opportunity_id) as opportunity_id,
    case when lower(activity.kind) like '%call%' or lower(activity.kind) in ('anruf', 'telefonat', 'phone') then 'call'
        when lower(activity.kind) like '%mail%' then 'email'
        when lower(activity.kind) like '%demo%' then 'demo'
        when lower(activity.kind) like '%meeting%' or lower(activity.kind) in ('event', 'lunch', 'termin', 'visit') then 'meeting'
        when lower(activity.kind) like '%task%' or lower(activity.kind) in ('todo', 'to-do', 'to_do', 'deadline', 'aufgabe') then 'task'
        else 'other' end as kind,
    activity.done_at, activity.done_on as on_day,
    try_cast(round(coalesce(activity.minutes, activity.duration_seconds / 60, activity.duration_ms / 60000,
        (activity.ended_at - activity.done_at) / 60,
        60 * try_cast(split_part(activity.duration_text, ':', 1) as integer) + try_cast(split_part(activity.duration_text, ':', 2) as integer))) as integer) as minutes,
    lower(activity.direction) as direction, activity.outcome
from staged_activities as activity
left join owner_key as owner on owner.key = owner_text(coalesce(activity.person_id, activity.person_name))
left join engagement as link on link.activity_id = activity.activity_id
where not coalesce(activity.is_deleted, false)
    and coalesce(activity.person_id, activity.person_name) is not null
