-- one row per recorded change, put together from histories of rows, of fields and of whole exports: the values after it
with event as (
    select opportunity_id, changed_at, changed_on, stage, amount, expected_close, owner_id, forecast_category
    from staged_stage_changes where not coalesce(is_deleted, false)
    union all
    select opportunity_id, changed_at, changed_on, stage, amount, expected_close, owner_id, forecast_category from field_event
    union all
    select opportunity_id, changed_at, changed_on, stage, amount, expected_close, owner_id, forecast_category from export_event
), moment as (
    select opportunity_id, changed_at, min(changed_on) as changed_on, min(stage) as stage, min(amount) as amount,
        min(expected_close) as expected_close, min(owner_id) as owner_id, min(forecast_category) as forecast_category
    from event
    group by opportunity_id, changed_at
), known as (
    select opportunity_id, changed_at, changed_on,
        last_value(stage ignore nulls) over so_far as stage, last_value(amount ignore nulls) over so_far as amount,
        last_value(expected_close ignore nulls) over so_far as expected_close,
        last_value(owner_id ignore nulls) over so_far as owner_id,
        last_value(forecast_category ignore nulls) over so_far as forecast_category
    from moment
    window so_far as (partition by opportunity_id order by changed_at)
)
select known.opportunity_id, known.changed_at, known.changed_on, coalesce(label.stage, known.stage) as stage, known.amount,
    known.expected_close, coalesce(owner.person_id, known.owner_id) as owner_id, known.forecast_category
from known
left join owner_key as owner on owner.key = owner_text(known.owner_id)
left join stage_label as label on label.id = known.stage
