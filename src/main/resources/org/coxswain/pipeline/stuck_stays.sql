-- one row per deal that was in an open stage on the evening of :then, at most :most: how long, and weeks it was worked on
with stay as (
    select visit.deal_no, visit.visit_key, visit.position, visit.segment, visit.entered_on, visit.exit
    from visit
    where not visit.skipped and visit.exit <> 'back' and visit.entered_on <= :then
        and (visit.left_on > :then or (visit.left_on is null and visit.exit = 'open'))
    qualify row_number() over (order by visit.deal_no, visit.visit_key) <= :most
),
worked as (
    select
        stay.deal_no,
        count(distinct (:then - activity.on_day) // 7) as weeks,
        count(distinct case when activity.on_day > :then - 28 then (:then - activity.on_day) // 7 end) as lately
    from stay
    join activity
        on activity.deal_no = stay.deal_no
        and activity.on_day > stay.entered_on and activity.on_day > :then - 182 and activity.on_day <= :then
    group by stay.deal_no
)
select
    deal.opportunity_id,
    stay.position,
    stay.segment,
    :then - stay.entered_on as days,
    coalesce(worked.weeks, 0) as worked_weeks,
    coalesce(worked.lately, 0) as worked_lately,
    stay.exit = 'advanced' as moved
from stay
join deal on deal.deal_no = stay.deal_no
left join worked on worked.deal_no = stay.deal_no
order by deal.opportunity_id, stay.visit_key
