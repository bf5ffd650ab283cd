-- one row per person, segment, stage and quarter counted from :start: moves forward, logarithms of days + 1 in millionths, up to :until
with moved as (
    select
        visit.owner_id,
        visit.segment || ' ' || visit.position as kind,
        cast(floor((visit.left_on - cast(:start as integer)) / 91.0) as integer) as quarter,
        cast(round(1000 * ln(greatest(visit.left_on - visit.entered_on, 0) + 1)) as bigint) as days
    from dated_visit as visit
    where visit.exit = 'advanced' and not visit.skipped and visit.dated and visit.owner_id is not null
        and visit.left_on between cast(:start as integer) - 728 and :until
)
select
    moved.owner_id,
    moved.kind,
    moved.quarter,
    cast(count(*) as bigint) as n,
    cast(sum(1000 * moved.days) as bigint) as total,
    cast(sum(moved.days * moved.days) as bigint) as squares
from moved
group by moved.owner_id, moved.kind, moved.quarter
order by moved.owner_id, moved.kind, moved.quarter
