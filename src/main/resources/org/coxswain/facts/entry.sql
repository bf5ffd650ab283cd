-- one row per entry of a deal into a stage, open or closed, with the entry that ended it
create or replace temp table entry as
select
    step.deal_no,
    step.stage_no,
    step.change_key,
    step.changed_on as entered_on,
    lead(step.changed_on) over in_order as left_on,
    lead(step.stage_no) over in_order as next_no,
    lead(step.change_key) over in_order as next_key
from step
where step.stage_no is not null and (step.from_no is null or step.from_no <> step.stage_no)
window in_order as (partition by step.deal_no order by step.change_key)
