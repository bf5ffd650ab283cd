-- one row per person who entered opportunities, segment and week from :from on
with origin as (
    select
        deal.first_owner_id as owner_id,
        deal.segment,
        cast(floor((deal.created_on - :from) / 7.0) as integer) as week
    from deal
    where deal.created_on >= :from
)
select origin.owner_id, origin.segment, origin.week, cast(count(*) as integer) as deals
from origin
where origin.owner_id is not null
group by origin.owner_id, origin.segment, origin.week
order by origin.owner_id, origin.segment, origin.week
