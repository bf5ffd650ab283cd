-- one row per day on which deals closed, and segment: won and lost ones, and the money won
select
    deal.closed_on,
    deal.segment,
    sum(case when deal.outcome = 'won' then 1 else 0 end) as won,
    sum(case when deal.outcome = 'lost' then 1 else 0 end) as lost,
    coalesce(sum(case when deal.outcome = 'won' then deal.amount end), 0) as amount
from deal
where deal.outcome in ('won', 'lost') and deal.closed_on is not null
group by deal.closed_on, deal.segment
order by deal.closed_on, deal.segment
