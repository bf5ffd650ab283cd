-- one row per person, segment, quarter counted from :start, way out and week of the stay if still there: visits up to :until
with stay as (
    select
        visit.owner_id,
        visit.segment,
        case visit.exit when 'back' then 'open' else visit.exit end as way,
        cast(floor((visit.entered_on - cast(:start as integer)) / 91.0) as integer) as quarter,
        cast(floor(greatest(coalesce(visit.left_on, :asOf) - visit.entered_on, 0) / 7.0) as integer) as week
    from visit
    where visit.position = :position and visit.owner_id is not null
        and visit.entered_on between cast(:start as integer) - 728 and :until
)
select
    stay.owner_id,
    stay.segment,
    stay.quarter,
    stay.way,
    case stay.way when 'open' then stay.week else 0 end as week,
    cast(count(*) as integer) as visits
from stay
group by stay.owner_id, stay.segment, stay.quarter, stay.way, case stay.way when 'open' then stay.week else 0 end
order by stay.owner_id, stay.segment, stay.quarter, stay.way, week
