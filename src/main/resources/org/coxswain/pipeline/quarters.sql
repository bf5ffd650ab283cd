-- one row per scope, id and quarter in which something was created or closed
with closing as (
    select
        scoped.scope, scoped.id, period.label,
        sum(case when scoped.outcome = 'won' then 1 else 0 end) as won,
        sum(case when scoped.outcome = 'lost' then 1 else 0 end) as lost,
        coalesce(sum(case when scoped.outcome = 'won' then scoped.amount end), 0) as won_amount
    from scoped
    join period on scoped.closed_on between period.first_day and period.last_day
    group by scoped.scope, scoped.id, period.label
),
creation as (
    select scoped.scope, scoped.id, period.label, count(*) as created
    from scoped
    join period on scoped.created_on between period.first_day and period.last_day
    group by scoped.scope, scoped.id, period.label
)
select
    coalesce(closing.scope, creation.scope) as scope,
    coalesce(closing.id, creation.id) as id,
    coalesce(closing.label, creation.label) as label,
    coalesce(creation.created, 0) as created,
    coalesce(closing.won, 0) as won,
    coalesce(closing.lost, 0) as lost,
    coalesce(closing.won_amount, 0) as won_amount
from closing
full join creation on creation.scope = closing.scope and creation.id = closing.id and creation.label = closing.label
order by scope, id, label
