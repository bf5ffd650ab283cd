-- one row per person who entered opportunities, segment and week from :from on
with first_step as (
    select step.deal_no, step.owner_id from step where step.step_no = 1
)
select
    coalesce(first_step.owner_id, deal.owner_id) as owner_id,
    deal.segment,
    cast(floor((deal.created_on - :from) / 7.0) as integer) as week,
    cast(count(*) as integer) as deals
from deal
left join first_step on first_step.deal_no = deal.deal_no
where deal.created_on >= :from and coalesce(first_step.owner_id, deal.owner_id) is not null
group by coalesce(first_step.owner_id, deal.owner_id), deal.segment, cast(floor((deal.created_on - :from) / 7.0) as integer)
order by owner_id, segment, week
