-- one row per recorded change of an opportunity, holding the values after the change
select case when bad then null else change.opportunity_id end as opportunity_id,
    change.changed_at, change.changed_on, coalesce(label.stage, change.stage) as stage, change.amount,
    change.expected_close, coalesce(owner.person_id, change.owner_id) as owner_id, change.forecast_category
from staged_stage_changes as change
left join owner_key as owner on owner.key = owner_text(change.owner_id)
left join stage_label as label on label.id = change.stage
where not coalesce(change.is_deleted, false)
