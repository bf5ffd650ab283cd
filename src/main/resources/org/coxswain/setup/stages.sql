-- one row per stage the imports know, open ones in their order: how many deals are in it
with held as (
    select in_opportunities.stage, count(*) as deals
    from in_opportunities
    where in_opportunities.stage is not null
    group by in_opportunities.stage
)
select
    in_stages.stage,
    in_stages.outcome,
    in_stages.stale_after_days,
    in_stages.probability,
    cast(coalesce(held.deals, 0) as integer) as deals
from in_stages
left join held on held.stage = in_stages.stage
order by in_stages.position nulls last, case in_stages.outcome when 'won' then 1 else 2 end, in_stages.stage
