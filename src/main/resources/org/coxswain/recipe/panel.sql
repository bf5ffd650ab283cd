-- one row per seller (60 at most) and whole quarter in which he sold: what could be counted at its end, and what he won in it
with seller as (
    select person.person_id, person.hired_on, person.left_on
    from person
    where person.seller
    order by hash(person.person_id), person.person_id
    limit 60
),
span as (
    select recipe_day.quarter, min(recipe_day.on_day) as first_day, max(recipe_day.on_day) as last_day
    from recipe_day
    group by recipe_day.quarter
),
stages as (
    select count(*) as open_stages from stage where stage.outcome = 'open' and stage.position is not null
),
stay as (
    select
        visit.owner_id, visit.deal_no, visit.position, visit.entered_on, visit.exit, visit.won,
        coalesce(visit.left_on, case when visit.exit <> 'open' then visit.entered_on end) as left_on,
        coalesce(cast(change.amount * deal.rate as decimal(18, 2)), case when coverage.amounts_on_open then visit.amount end, 0) as amount
    from visit
    join seller on seller.person_id = visit.owner_id
    join deal on deal.deal_no = visit.deal_no
    cross join coverage
    left join change on change.deal_no = visit.deal_no and change.change_key = visit.visit_key
    where not visit.skipped
),
held as (
    select
        stay.owner_id, stay.position, stay.entered_on, stay.amount,
        unnest(range(
            coalesce(entry_day.quarter, 0),
            coalesce(exit_day.quarter, (select max(span.quarter) + 1 from span))
        )) as quarter
    from stay
    left join recipe_day as entry_day on entry_day.on_day = stay.entered_on
    left join recipe_day as exit_day on exit_day.on_day = stay.left_on
    where (stay.left_on is null or stay.left_on >= (select min(span.first_day) from span))
        and stay.entered_on <= (select max(span.last_day) from span)
),
standing as (
    select
        held.owner_id, held.quarter,
        sum(held.amount) as open_value,
        sum(case when 2 * held.position > stages.open_stages then held.amount else 0 end) as late_value,
        count(*) as open_deals,
        sum(case when 2 * held.position > stages.open_stages then 1 else 0 end) as late_deals,
        sum(case when held.entered_on > span.last_day - 28 then 1 else 0 end) as fresh_deals
    from held
    join span on span.quarter = held.quarter
    cross join stages
    group by held.owner_id, held.quarter
),
moving as (
    select stay.owner_id, recipe_day.quarter, count(*) as advances
    from stay
    join recipe_day on recipe_day.on_day = stay.left_on
    where stay.exit = 'advanced' and not stay.won
    group by stay.owner_id, recipe_day.quarter
),
creation as (
    select deal.owner_id, recipe_day.quarter, count(*) as created
    from deal
    join seller on seller.person_id = deal.owner_id
    join recipe_day on recipe_day.on_day = deal.created_on
    group by deal.owner_id, recipe_day.quarter
),
closing as (
    select
        deal.owner_id, recipe_day.quarter,
        sum(case when deal.outcome = 'won' then 1 else 0 end) as won,
        count(*) as closed,
        coalesce(sum(case when deal.outcome = 'won' then deal.amount end), 0) as revenue
    from deal
    join seller on seller.person_id = deal.owner_id
    join recipe_day on recipe_day.on_day = deal.closed_on
    where deal.outcome <> 'open'
    group by deal.owner_id, recipe_day.quarter
),
work as (
    select activity.person_id, recipe_day.quarter, count(*) as activities,
        sum(case when activity.kind in ('meeting', 'demo') then 1 else 0 end) as meetings
    from activity
    join seller on seller.person_id = activity.person_id
    join recipe_day on recipe_day.on_day = activity.on_day
    group by activity.person_id, recipe_day.quarter
),
since as (
    select deal.owner_id, min(deal.created_on) as first_day
    from deal
    join seller on seller.person_id = deal.owner_id
    group by deal.owner_id
)
select
    seller.person_id,
    span.quarter,
    coalesce(closing.revenue, 0) as revenue,
    coalesce(standing.late_value, 0) as late_value,
    coalesce(standing.open_value, 0) as open_value,
    coalesce(standing.late_deals, 0) as late_deals,
    coalesce(standing.open_deals, 0) as open_deals,
    coalesce(standing.fresh_deals, 0) as fresh_deals,
    coalesce(creation.created, 0) as created,
    coalesce(moving.advances, 0) as advances,
    coalesce(closing.won, 0) as won,
    coalesce(closing.closed, 0) as closed,
    coalesce(work.activities, 0) as activities,
    coalesce(work.meetings, 0) as meetings
from seller
join since on since.owner_id = seller.person_id
join span on greatest(coalesce(seller.hired_on, 0), since.first_day - 31) <= span.first_day
    and (seller.left_on is null or seller.left_on > span.last_day)
left join standing on standing.owner_id = seller.person_id and standing.quarter = span.quarter
left join moving on moving.owner_id = seller.person_id and moving.quarter = span.quarter
left join creation on creation.owner_id = seller.person_id and creation.quarter = span.quarter
left join closing on closing.owner_id = seller.person_id and closing.quarter = span.quarter
left join work on work.person_id = seller.person_id and work.quarter = span.quarter
order by seller.person_id, span.quarter
