-- one row per owner, stage, segment and class of age: days at risk within the window, and exits
with age_class (age_class, first_day, end_day) as (
    values (0, 0, 7), (1, 7, 14), (2, 14, 21), (3, 21, 35), (4, 35, 56), (5, 56, 84), (6, 84, 140), (7, 140, 100000)
),
stay as (
    select
        visit.owner_id,
        visit.position,
        visit.segment,
        visit.exit,
        greatest(:since - visit.entered_on, 0) as from_day,
        case
            when visit.exit in ('advanced', 'lost') then greatest(visit.left_on - visit.entered_on, 1)
            else coalesce(visit.left_on, :asOf) - visit.entered_on
        end as days
    from dated_visit as visit
    where not visit.skipped and (visit.left_on is not null or visit.exit = 'open') and visit.owner_id is not null
)
select
    stay.owner_id,
    stay.position,
    stay.segment,
    age_class.age_class,
    sum(least(stay.days, age_class.end_day) - greatest(stay.from_day, age_class.first_day)) as days,
    sum(case when stay.exit = 'advanced' and stay.days <= age_class.end_day then 1 else 0 end) as advanced,
    sum(case when stay.exit = 'lost' and stay.days <= age_class.end_day then 1 else 0 end) as lost
from stay
join age_class
    on stay.days > age_class.first_day and stay.days > stay.from_day and stay.from_day < age_class.end_day
group by stay.owner_id, stay.position, stay.segment, age_class.age_class
order by stay.owner_id, stay.position, stay.segment, age_class.age_class
