-- one row per stage for which a file or the mapping says what it means; the mapping goes first
create or replace temp table stage_rule as
with said as (
    select stage, outcome, 1 as rank from mapped_stage where outcome is not null
    union all
    select stage, coalesce(outcome_of(outcome),
        case when is_won then 'won' when is_closed and not is_won then 'lost' when is_closed and probability = 0 then 'lost'
            when is_closed and probability >= 1 then 'won' when not is_closed then 'open' end), 2
    from staged_stages
    where not coalesce(is_deleted, false)
)
select stage, arg_min(outcome, rank) as outcome from said where outcome is not null group by stage
