-- one row per scope and id: all its deals counted, from the first day to :asOf
select
    scoped.scope,
    scoped.id,
    count(*) as created,
    sum(case when scoped.outcome = 'won' then 1 else 0 end) as won,
    sum(case when scoped.outcome = 'lost' then 1 else 0 end) as lost,
    sum(case when scoped.outcome = 'open' then 1 else 0 end) as open,
    coalesce(sum(case when scoped.outcome = 'won' then scoped.amount end), 0) as won_amount,
    coalesce(sum(case when scoped.outcome = 'lost' then scoped.amount end), 0) as lost_amount,
    sum(case when scoped.outcome = 'lost' and scoped.amount > 0 then 1 else 0 end) as lost_with_amount,
    sum(case when scoped.outcome = 'won' and scoped.amount is not null then 1 else 0 end) as won_with_amount,
    coalesce(sum(case when scoped.outcome = 'open' then scoped.amount end), 0) as open_amount,
    sum(case when scoped.outcome = 'open' and scoped.amount is not null then 1 else 0 end) as open_with_amount,
    median(case when scoped.outcome = 'won' then scoped.amount end) as median_won,
    median(case when scoped.outcome = 'won' then scoped.closed_on - scoped.created_on end) as median_cycle_days,
    median(case when scoped.outcome <> 'open' then scoped.closed_on - scoped.created_on end) as median_closed_days,
    median(case when scoped.outcome = 'lost' then scoped.closed_on - scoped.created_on end) as median_lost_days,
    sum(case when scoped.outcome = 'open' then scoped.pushes else 0 end) as pushes
from scoped
group by scoped.scope, scoped.id
order by scoped.scope, scoped.id
