-- one row per stage in use or described, open ones numbered in the order deals go through them
with used as (
    select distinct stage, outcome from opportunity where stage is not null
    union all
    select stage, outcome_of(stage) from used_stage
), described as (
    select stage, min(position) as position, min(probability) as probability,
        min(stale_after_days) as stale_after_days, min(forecast_category) as forecast_category
    from staged_stages where not coalesce(is_deleted, false) and stage is not null group by stage
), met as (
    select coalesce(label.stage, deal.stage, deal.stage_id) as stage,
        avg(deal.stage_order) as stage_order, avg(deal.probability) as probability
    from current_opportunity as deal
    left join stage_label as label on label.id = coalesce(deal.stage_id, deal.stage)
    where deal.stage_order is not null or deal.probability is not null
    group by coalesce(label.stage, deal.stage, deal.stage_id)
), fate as (
    select used.stage, coalesce(rule.outcome, outcome_of(used.stage),
        case when not bool_or(used.listed) and min(used.outcome) = max(used.outcome) then min(used.outcome) end, 'open') as outcome
    from (select stage, outcome, false as listed from used union all select stage, null, true from described
        union all select stage, null, true from mapped_stage) as used
    left join stage_rule as rule on rule.stage = used.stage
    group by used.stage, rule.outcome
), told as (
    select fate.stage, fate.outcome,
        coalesce(mapped.position, described.position) as position,
        met.stage_order, walked.place,
        coalesce(mapped.probability, described.probability, met.probability) as probability,
        coalesce(mapped.stale_after_days, try_cast(described.stale_after_days as integer)) as stale_after_days,
        coalesce(mapped.forecast_category, described.forecast_category) as forecast_category,
        usual.position as usual_position,
        try_cast(regexp_extract(fate.stage, '^\D{0,12}(\d{1,3})', 1) as integer) as number
    from fate
    left join mapped_stage as mapped on mapped.stage = fate.stage
    left join described on described.stage = fate.stage
    left join met on met.stage = fate.stage
    left join usual_stage as usual on usual.stage = lower(fate.stage)
    left join walked_stage as walked on walked.stage = fate.stage
), open_stage as (
    select bool_and(usual_position is not null) as all_usual, bool_and(probability is not null) as all_probable,
        bool_and(number is not null) as all_numbered, bool_and(place is not null) as all_walked
    from told where outcome = 'open'
)
select told.stage,
    cast(case told.outcome when 'open' then row_number() over (
        partition by told.outcome
        order by told.position, told.stage_order,
            case when open_stage.all_usual then told.usual_position end,
            case when open_stage.all_probable then told.probability end,
            case when open_stage.all_numbered then told.number end,
            case when open_stage.all_walked then told.place end,
            told.usual_position, told.place, told.stage) end as integer) as position,
    told.outcome,
    case when (select max(probability) from told) > 1 then told.probability / 100 else told.probability end as probability,
    told.stale_after_days, told.forecast_category
from told
cross join open_stage
order by case told.outcome when 'open' then 1 when 'won' then 2 else 3 end, position, told.stage
