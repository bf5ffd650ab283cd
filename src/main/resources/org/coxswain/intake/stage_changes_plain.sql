-- one row per recorded change of an opportunity, its owner and stage as they are written
select case when bad then null else change.opportunity_id end as opportunity_id,
    change.changed_at, change.changed_on, change.stage, change.amount, change.expected_close, change.owner_id,
    change.forecast_category
from staged_stage_changes as change
where not coalesce(change.is_deleted, false)
