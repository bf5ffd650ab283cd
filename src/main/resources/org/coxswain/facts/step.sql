-- one row per recorded change, with the stage and the expected close it changed from
create or replace temp table step as
select
    change.deal_no,
    change.change_key,
    change.changed_on,
    change.stage_no,
    lag(change.stage_no ignore nulls) over in_order as from_no,
    change.expected_close,
    lag(change.expected_close ignore nulls) over in_order as from_close,
    change.owner_id <> lag(change.owner_id ignore nulls) over in_order as handed_over
from change
window in_order as (partition by change.deal_no order by change.change_key)
