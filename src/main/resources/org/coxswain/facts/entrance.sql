-- one row per entry of a deal into a stage, open or closed, whenever it was, with the entry that ended it
create or replace temp table entrance as
select
    history.deal_no,
    history.stage_no,
    history.change_key,
    history.changed_on as entered_on,
    lead(history.changed_on) over in_order as left_on,
    lead(history.stage_no) over in_order as next_no,
    lead(history.change_key) over in_order as next_key
from history
where history.stage_no is not null and (history.from_no is null or history.from_no <> history.stage_no)
window in_order as (partition by history.deal_no order by history.change_key)
