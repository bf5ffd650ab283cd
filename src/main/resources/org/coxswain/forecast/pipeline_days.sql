-- one row per day: what the open pipeline gained by deals created and lost by deals closed
with moved as (
    select weighed.created_on as day, weighed.weight as amount from weighed
    union all
    select weighed.closed_on as day, -weighed.weight as amount from weighed where weighed.outcome <> 'open'
)
select moved.day, sum(moved.amount) as amount
from moved
group by moved.day
order by moved.day
