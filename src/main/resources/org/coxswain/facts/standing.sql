-- one row per deal with history: where it stood on :asOf, and how often its expected close was put off by a month
create or replace temp table standing as
with last_step as (
    select step.deal_no, step.stage_no, step.amount, step.expected_close, step.owner_id
    from step
    where step.latest
),
tally as (
    select
        step.deal_no,
        sum(case
            when step.expected_close > step.from_close
                and date_trunc('month', date '1970-01-01' + step.expected_close)
                    > date_trunc('month', date '1970-01-01' + step.from_close)
            then 1 else 0
        end) as pushes,
        count(distinct step.owner_id) as owners,
        min(case when step.step_no = 1 then step.expected_close end) as first_expected_close
    from step
    group by step.deal_no
),
last_entry as (
    select entry.deal_no, entry.entered_on from entry where entry.left_on is null
)
select
    last_step.*,
    tally.pushes,
    tally.owners,
    tally.first_expected_close,
    last_entry.entered_on as stage_since
from last_step
join tally on tally.deal_no = last_step.deal_no
left join last_entry on last_entry.deal_no = last_step.deal_no
