-- one row per stage for which a file says what it means
create or replace temp table stage_rule as
select stage, min(coalesce(outcome_of(outcome),
    case when is_won then 'won' when is_closed then 'lost' when not is_closed then 'open' end)) as outcome
from staged_stages
where not coalesce(is_deleted, false)
group by stage
