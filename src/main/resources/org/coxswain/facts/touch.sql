-- one row per deal that was ever worked on
create or replace temp table touch as
select
    activity.deal_no,
    max(activity.on_day) as last_activity_on,
    sum(case when activity.on_day > :asOf - 28 then 1 else 0 end) as activities_28
from activity
where activity.deal_no is not null
group by activity.deal_no
