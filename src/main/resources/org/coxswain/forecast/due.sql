-- one row per origin and stage: the pipeline due in the origin's period, as it stood then; no day given counts as due
with open_then as (
    select
        origin.day,
        origin.period_start,
        origin.period_end,
        weighed.deal_no,
        weighed.position,
        weighed.expected_close,
        weighed.weight
    from origin
    join weighed
        on weighed.created_on <= origin.day and (weighed.outcome = 'open' or weighed.closed_on > origin.day)
),
told as (
    select
        open_then.day,
        open_then.deal_no,
        max_by(change.stage_no, change.change_key) as stage_no,
        max_by(change.expected_close, change.change_key) as expected_close
    from open_then
    join change on change.deal_no = open_then.deal_no and change.changed_on <= open_then.day
    group by open_then.day, open_then.deal_no
),
placed as (
    select
        open_then.day,
        open_then.period_start,
        open_then.period_end,
        coalesce(stage.position, case when open_then.day = :asOf then open_then.position end, 0) as position,
        open_then.weight
    from open_then
    left join told on told.day = open_then.day and told.deal_no = open_then.deal_no
    left join stage on stage.stage_no = told.stage_no
    where coalesce(told.expected_close, open_then.expected_close, open_then.period_start)
        between open_then.period_start and open_then.period_end
)
select placed.day, placed.period_start, placed.period_end, placed.position, sum(placed.weight) as amount
from placed
group by placed.day, placed.period_start, placed.period_end, placed.position
order by placed.day, placed.period_start, placed.period_end, placed.position
