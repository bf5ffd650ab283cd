-- one row per stage in use or described, open ones numbered in the order deals go through them
with used as (
    select stage, outcome from opportunity where stage is not null
    union all
    select stage, outcome_of(stage) from (select distinct stage from change) where stage is not null
), described as (
    select stage, min(position) as position, min(probability) as probability,
        min(stale_after_days) as stale_after_days, min(forecast_category) as forecast_category
    from staged_stages where not coalesce(is_deleted, false) group by stage
), met as (
    select stage, avg(stage_order) as stage_order, avg(probability) as probability
    from staged_opportunities where stage is not null group by stage
), fate as (
    select used.stage, coalesce(rule.outcome, outcome_of(used.stage), mode(used.outcome), 'open') as outcome
    from (select stage, outcome from used union all select stage, null from described) as used
    left join stage_rule as rule on rule.stage = used.stage
    group by used.stage, rule.outcome
)
select fate.stage,
    cast(case fate.outcome when 'open' then row_number() over (
        partition by fate.outcome
        order by described.position, met.stage_order, described.probability, met.probability, usual.position, walked.place, fate.stage)
    end as integer) as position,
    fate.outcome, coalesce(described.probability, met.probability) as probability,
    cast(described.stale_after_days as integer) as stale_after_days, described.forecast_category
from fate
left join described on described.stage = fate.stage
left join met on met.stage = fate.stage
left join usual_stage as usual on usual.stage = lower(fate.stage)
left join walked_stage as walked on walked.stage = fate.stage
order by case fate.outcome when 'open' then 1 when 'won' then 2 else 3 end, position, fate.stage
