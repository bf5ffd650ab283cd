-- one row per segment, way out and week of the stay: visits of everybody to one stage in two years
with stay as (
    select
        visit.segment,
        visit.stage,
        case visit.exit when 'back' then 'open' else visit.exit end as way,
        visit.skipped,
        cast(floor(greatest(coalesce(visit.left_on, :asOf) - visit.entered_on, 0) / 7.0) as integer) as week
    from visit
    where visit.position = :position and visit.owner_id is not null and visit.entered_on > :asOf - 728
)
select
    '' as owner_id,
    stay.segment,
    cast(:position as integer) as position,
    stay.stage,
    stay.way,
    stay.skipped,
    true as dated,
    stay.week,
    cast(count(*) as integer) as visits,
    cast(0 as bigint) as log_days,
    cast(0 as bigint) as log_days_squared
from stay
group by stay.segment, stay.stage, stay.way, stay.skipped, stay.week
order by stay.segment, stay.stage, stay.way, stay.skipped, stay.week
