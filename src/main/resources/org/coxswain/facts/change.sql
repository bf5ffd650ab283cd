-- one row per recorded change of a deal up to :asOf; change_key puts the changes of a deal into one certain order
create or replace temp table change as
select
    known.deal_no,
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
join known on known.opportunity_id = in_stage_changes.opportunity_id
left join stage on stage.stage = in_stage_changes.stage
where in_stage_changes.changed_on <= :asOf
