-- one row per person who entered opportunities, segment and week from :from on
with first_step as (
    select step.deal_no, step.owner_id from step where step.step_no = 1
),
origin as (
    select
        coalesce(first_step.owner_id, deal.owner_id) as owner_id,
        deal.segment,
        cast(floor((deal.created_on - :from) / 7.0) as integer) as week
    from deal
    left join first_step on first_step.deal_no = deal.deal_no
    where deal.created_on >= :from
)
select origin.owner_id, origin.segment, origin.week, cast(count(*) as integer) as deals
from origin
where origin.owner_id is not null
group by origin.owner_id, origin.segment, origin.week
order by origin.owner_id, origin.segment, origin.week
