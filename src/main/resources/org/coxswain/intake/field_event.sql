-- one row per opportunity and moment: the fields that a history by field says were changed then
create or replace temp table field_event as
with change as (
    select opportunity_id, changed_at, changed_on, nullif(value, '') as value, nullif(previous, '') as previous,
        case when key in ('stagename', 'stage', 'dealstage', 'stageid', 'dealpipelinestageid') then 'stage'
            when key in ('amount', 'value') then 'amount'
            when key in ('closedate', 'expectedclosedate') then 'expected_close'
            when key in ('owner', 'ownerid', 'hubspotownerid', 'userid') then 'owner_id'
            when key in ('forecastcategory', 'forecastcategoryname', 'hsmanualforecastcategory') then 'forecast_category'
        end as field
    from (select *, regexp_replace(lower(field), '[^a-z]', '', 'g') as key from staged_field_changes
        where not coalesce(is_deleted, false))
), before as (
    select change.opportunity_id, deal.created_at as changed_at, deal.created_on as changed_on, change.field,
        arg_min(change.previous, lpad(cast(change.changed_at as varchar), 12, '0') || change.previous) as value, min(change.changed_at) as first_at
    from change
    join current_opportunity as deal on deal.opportunity_id = change.opportunity_id
    where change.field is not null and deal.created_at is not null
    group by change.opportunity_id, deal.created_at, deal.created_on, change.field
), told as (
    select opportunity_id, changed_at, changed_on, field, value from change where field is not null
    union all
    select opportunity_id, changed_at, changed_on, field, value from before where changed_at < first_at
)
select opportunity_id, changed_at, min(changed_on) as changed_on,
    min(value) filter (field = 'stage') as stage,
    min(cast(try_cast(value as decimal(15, 2)) as decimal(18, 2))) filter (field = 'amount') as amount,
    min(day_of(value)) filter (field = 'expected_close') as expected_close,
    min(value) filter (field = 'owner_id') as owner_id,
    min(value) filter (field = 'forecast_category') as forecast_category
from told
group by opportunity_id, changed_at
