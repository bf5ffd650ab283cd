-- one row per watched visit: what was done from its first day to its landmark, never later
create or replace temp table early as
with touched as (
    select
        watched.deal_no,
        watched.visit_key,
        count(case when activity.kind <> 'task' then 1 end) as contacts,
        count(case when activity.kind = 'call' then 1 end) as calls,
        count(case when activity.kind = 'email' then 1 end) as emails,
        count(case when activity.kind = 'meeting' then 1 end) as meetings,
        count(case when activity.kind = 'demo' then 1 end) as demos,
        count(case when activity.kind = 'task' then 1 end) as tasks,
        coalesce(sum(case when activity.kind <> 'task' then activity.minutes end), 0) as minutes,
        min(case when activity.kind <> 'task' then activity.on_day end) - watched.entered_on as first_after,
        count(case when activity.kind <> 'task' and activity.on_day < watched.entered_on + 7 then 1 end) as week_1,
        count(case when activity.kind <> 'task' and activity.on_day >= watched.entered_on + 7 then 1 end) as week_2,
        count(case when activity.person_id <> watched.owner_id then 1 end) as colleagues
    from watched
    join activity on activity.deal_no = watched.deal_no
        and activity.on_day between watched.entered_on and watched.landmark_on
    group by watched.deal_no, watched.visit_key, watched.entered_on
),
changed as (
    select
        watched.deal_no,
        watched.visit_key,
        min_by(change.amount, change.change_key) as first_amount,
        max_by(change.amount, change.change_key) as last_amount,
        min_by(change.expected_close, change.change_key) as first_close,
        max_by(change.expected_close, change.change_key) as last_close,
        count(distinct change.owner_id) as owners
    from watched
    join change on change.deal_no = watched.deal_no and change.change_key >= watched.visit_key
        and change.changed_on between watched.entered_on and watched.landmark_on
    group by watched.deal_no, watched.visit_key
),
usual as (
    select visit.position, quantile_disc(deal.closed_on - visit.entered_on, 0.5) as days
    from visit
    join deal on deal.deal_no = visit.deal_no
    where deal.outcome = 'won' and not visit.skipped and visit.entered_on >= :from
    group by visit.position
),
neighbour as (
    select
        watched.deal_no,
        watched.visit_key,
        count(case when other.created_on < watched.entered_on then 1 end) as earlier,
        count(case when other.closed_on is null or other.closed_on > watched.landmark_on then 1 end) as beside
    from watched
    join deal as other on other.account_id = watched.account_id and other.deal_no <> watched.deal_no
        and other.created_on <= watched.landmark_on
    group by watched.deal_no, watched.visit_key
)
select
    watched.deal_no,
    watched.owner_id,
    watched.position,
    watched.segment,
    watched.half,
    watched.moved_on,
    coalesce(touched.contacts, 0) as contacts,
    coalesce(touched.calls, 0) as calls,
    coalesce(touched.emails, 0) as emails,
    coalesce(touched.meetings, 0) as meetings,
    coalesce(touched.demos, 0) as demos,
    coalesce(touched.tasks, 0) as tasks,
    coalesce(touched.minutes, 0) as minutes,
    coalesce(touched.first_after < 3, false) as prompt,
    coalesce(touched.week_1 > 0 and touched.week_2 > 0, false) as steady,
    coalesce(touched.colleagues, 0) as colleagues,
    coalesce(changed.owners > 1, false) as handed_over,
    coalesce(changed.last_amount > changed.first_amount, false) as raised,
    coalesce(changed.last_close > changed.first_close, false) as moved_out,
    coalesce(changed.last_close - watched.entered_on >= usual.days, false) as room,
    coalesce(neighbour.earlier, 0) as earlier,
    coalesce(neighbour.beside, 0) as beside
from watched
left join touched on touched.deal_no = watched.deal_no and touched.visit_key = watched.visit_key
left join changed on changed.deal_no = watched.deal_no and changed.visit_key = watched.visit_key
left join usual on usual.position = watched.position
left join neighbour on neighbour.deal_no = watched.deal_no and neighbour.visit_key = watched.visit_key
