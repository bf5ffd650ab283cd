-- the shape of stage_changes, for an organisation that kept no history
select cast(null as varchar) as opportunity_id, cast(null as bigint) as changed_at, cast(null as integer) as changed_on,
    cast(null as varchar) as stage, cast(null as decimal(18, 2)) as amount, cast(null as integer) as expected_close,
    cast(null as varchar) as owner_id, cast(null as varchar) as forecast_category
where false
