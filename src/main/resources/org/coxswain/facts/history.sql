-- one row per recorded change of a deal, whenever it was; change_key puts those of a deal into one certain order,
-- from_no and from_close are the stage and the expected close it changed from, next_on is when the next one was
create or replace temp table history as
with recorded as (
    select
        deal_key(in_stage_changes.opportunity_id) as deal_no,
        in_stage_changes.changed_at * 1073741824
            + coalesce(stage.stage_no, 0) * 8388608
            + cast(hash(in_stage_changes.amount, in_stage_changes.expected_close, in_stage_changes.owner_id) % 8388608 as bigint)
            as change_key,
        in_stage_changes.changed_on,
        cast(stage.stage_no as smallint) as stage_no,
        in_stage_changes.amount,
        in_stage_changes.expected_close,
        in_stage_changes.owner_id
    from in_stage_changes
    left join stage on stage.stage = in_stage_changes.stage
)
select
    recorded.*,
    lag(recorded.stage_no ignore nulls) over in_order as from_no,
    lag(recorded.expected_close ignore nulls) over in_order as from_close,
    recorded.owner_id <> lag(recorded.owner_id ignore nulls) over in_order as handed_over,
    lead(recorded.changed_on) over in_order as next_on,
    row_number() over in_order as turn
from recorded
window in_order as (partition by recorded.deal_no order by recorded.change_key)
