-- one row per stage, segment, week of entry, week of the stay in which it ended, week of ending (-1: none yet) and way of ending
with stay as (
    select
        visit.position,
        visit.segment,
        :asOf - visit.entered_on as ago,
        greatest(coalesce(visit.left_on, :asOf) - visit.entered_on, 0) as days,
        coalesce(cast(floor((:asOf - visit.left_on) / 7.0) as integer), -1) as ended_weeks_ago,
        case visit.exit when 'advanced' then 'ADVANCED' when 'lost' then 'LOST' else 'OPEN' end as way
    from dated_visit as visit
    where not visit.skipped and (visit.left_on is not null or visit.exit in ('open', 'back'))
),
dated as (
    select
        stay.position,
        stay.segment,
        stay.way,
        stay.ended_weeks_ago,
        cast(floor(stay.ago / 7.0) as integer) as weeks_ago,
        case when stay.way = 'OPEN' then stay.days else greatest(stay.days, 1) end as days,
        cast(floor(greatest(stay.days - 1, 0) / 7.0) as integer) as week
    from stay
)
select
    dated.position,
    dated.segment,
    dated.weeks_ago,
    dated.week,
    dated.way,
    dated.ended_weeks_ago,
    count(*) as visits,
    sum(dated.days - 7 * dated.week) as days
from dated
group by dated.position, dated.segment, dated.weeks_ago, dated.week, dated.way, dated.ended_weeks_ago
order by dated.position, dated.segment, dated.weeks_ago, dated.week, dated.way, dated.ended_weeks_ago
