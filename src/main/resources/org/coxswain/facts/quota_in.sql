-- one row per person with a quota in these days: of each quota the part that falls into them, to the cent
create or replace temp macro quota_in(first_day, last_day) as table
with shared as (
    select
        quota.person_id,
        cast(quota.amount * 100 as hugeint) as cents,
        least(quota.period_end, last_day) - greatest(quota.period_start, first_day) + 1 as days,
        quota.period_end - quota.period_start + 1 as of_days
    from quota
    where quota.period_start <= last_day
        and quota.period_end >= first_day
        and quota.period_end >= quota.period_start
)
select
    shared.person_id,
    cast(sum(cast((2 * shared.cents * shared.days + shared.of_days) // (2 * shared.of_days) as decimal(18, 0)) * 0.01)
        as decimal(18, 2)) as amount
from shared
group by shared.person_id
