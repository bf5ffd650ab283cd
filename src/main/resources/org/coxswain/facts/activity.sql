-- one row per activity up to :asOf; deal_no is empty where it belongs to no known deal
create or replace temp table activity as
select in_activities.person_id, known.deal_no, in_activities.kind, in_activities.on_day, in_activities.minutes
from in_activities
left join known on known.opportunity_id = in_activities.opportunity_id
where in_activities.on_day <= :asOf
