-- one row per owner, segment, stage, way out, whether its days are known and week of the stay: visits to open stages entered from :from on
with stay as (
    select
        visit.owner_id,
        visit.segment,
        visit.position,
        visit.stage,
        visit.exit,
        visit.skipped,
        visit.dated,
        greatest(coalesce(visit.left_on, :asOf) - visit.entered_on, 0) as days
    from dated_visit as visit
    where visit.entered_on >= :from and visit.owner_id is not null
)
select
    stay.owner_id,
    stay.segment,
    stay.position,
    min(stay.stage) as stage,
    case stay.exit when 'back' then 'open' else stay.exit end as way,
    stay.skipped,
    stay.dated,
    stay.days // 7 as week,
    cast(count(*) as integer) as visits,
    sum(cast(round(1000000 * ln(stay.days + 1)) as bigint)) as log_days,
    sum(cast(round(1000000 * ln(stay.days + 1) * ln(stay.days + 1)) as bigint)) as log_days_squared
from stay
group by stay.owner_id, stay.segment, stay.position, way, stay.skipped, stay.dated, week
order by stay.owner_id, stay.segment, stay.position, way, stay.skipped, stay.dated, week
