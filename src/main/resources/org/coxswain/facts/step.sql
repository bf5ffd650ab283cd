-- one row per recorded change of a deal up to :asOf, with what was known after it and what it changed from
create or replace temp table step as
with change as (
    select
        known.deal_no,
        in_stage_changes.changed_at,
        in_stage_changes.changed_on,
        cast(stage.stage_no as integer) as stage_no,
        in_stage_changes.amount,
        in_stage_changes.expected_close,
        in_stage_changes.owner_id
    from in_stage_changes
    join known on known.opportunity_id = in_stage_changes.opportunity_id
    left join stage on stage.stage = in_stage_changes.stage
    where in_stage_changes.changed_on <= :asOf
)
select
    change.deal_no,
    change.changed_on,
    last_value(change.stage_no ignore nulls) over so_far as stage_no,
    last_value(change.amount ignore nulls) over so_far as amount,
    last_value(change.expected_close ignore nulls) over so_far as expected_close,
    last_value(change.owner_id ignore nulls) over so_far as owner_id,
    lag(change.stage_no ignore nulls) over so_far as from_no,
    lag(change.expected_close ignore nulls) over so_far as from_close,
    row_number() over so_far as step_no,
    lead(change.changed_on) over so_far is null as latest
from change
window so_far as (
    partition by change.deal_no
    order by change.changed_at, change.stage_no, change.amount, change.expected_close, change.owner_id
    rows between unbounded preceding and current row
)
