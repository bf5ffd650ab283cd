-- one row per opportunity whose last recorded stage is a closed one: when it got there
create or replace temp table closing as
with fate as (
    select used.stage, coalesce(rule.outcome, outcome_of(used.stage)) as outcome
    from (select distinct stage from change where stage is not null) as used
    left join stage_rule as rule on rule.stage = used.stage
), last_open as (
    select change.opportunity_id,
        max(change.changed_at) filter (where coalesce(fate.outcome, 'open') = 'open') as open_at
    from change left join fate on fate.stage = change.stage
    group by change.opportunity_id
)
select change.opportunity_id, min(change.changed_at) as closed_at, min(change.changed_on) as closed_on
from change
join fate on fate.stage = change.stage and fate.outcome in ('won', 'lost')
join last_open on last_open.opportunity_id = change.opportunity_id
where last_open.open_at is null or change.changed_at > last_open.open_at
group by change.opportunity_id
