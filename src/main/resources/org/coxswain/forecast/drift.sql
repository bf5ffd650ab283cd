-- one row: money of deals won within a year, and what they were said to be worth just before
with told as (
    select
        step.deal_no,
        step.amount,
        lag(step.amount) over (partition by step.deal_no order by step.step_no) as before,
        step.latest
    from step
)
select count(*) as deals, coalesce(sum(told.amount), 0) as won, coalesce(sum(told.before), 0) as said
from told
join deal on deal.deal_no = told.deal_no
where told.latest and deal.outcome = 'won' and deal.closed_on > :asOf - 364 and told.amount > 0 and told.before > 0
