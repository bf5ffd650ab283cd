-- one row: money of deals won within a year, and what they were said to be worth while they were open
with told as (
    select
        change.deal_no,
        max_by(change.amount, change.change_key) as won,
        max_by(change.amount, change.change_key) filter (where change.stage_no < 100) as said
    from change
    join deal on deal.deal_no = change.deal_no
    where deal.outcome = 'won' and deal.closed_on > :asOf - 364
    group by change.deal_no
)
select count(*) as deals, coalesce(sum(told.won), 0) as won, coalesce(sum(told.said), 0) as said
from told
where told.won > 0 and told.said > 0
