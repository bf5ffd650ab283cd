-- one row: how long winning takes, and the first day an exit was recorded
with won as (
    select percentile_disc(0.95) within group (order by deal.closed_on - deal.created_on) as long_cycle
    from deal
    where deal.outcome = 'won' and deal.closed_on >= deal.created_on
),
seen as (
    select min(visit.left_on) as first_exit from visit where visit.exit in ('advanced', 'lost') and not visit.skipped
)
select coalesce(won.long_cycle, 0) as long_cycle, coalesce(seen.first_exit, :asOf) as first_exit
from won
cross join seen
