-- one row per owner, segment and stretch of 13 weeks before :asOf: deals created, and the first of them
with recent as (
    select
        coalesce(deal.owner_id, '') as owner_id,
        deal.segment,
        deal.created_on,
        cast(floor((:asOf - deal.created_on) / 91.0) as integer) as stretch
    from deal
    where deal.created_on > :asOf - 364
)
select recent.owner_id, recent.segment, recent.stretch, count(*) as deals, min(recent.created_on) as first_on
from recent
group by recent.owner_id, recent.segment, recent.stretch
order by recent.owner_id, recent.segment, recent.stretch
