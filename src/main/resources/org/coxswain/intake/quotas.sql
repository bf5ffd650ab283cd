-- one row per person and period; without an end a period lasts until the person's next one begins, else for a quarter
with given as (
    select coalesce(owner.person_id, quota.person_id) as person_id, quota.period_start, quota.period_end, quota.amount, quota.currency
    from staged_quotas as quota
    left join owner_key as owner on owner.key = owner_text(quota.person_id)
    where not coalesce(quota.is_deleted, false) and quota.amount >= 0
        and coalesce(quota.period_end >= quota.period_start, true)
), followed as (
    select *, lead(period_start) over (partition by person_id order by period_start) as next_start from given
)
select person_id, period_start,
    coalesce(period_end,
        case when next_start - period_start <= 366 then next_start - 1 end,
        cast(date '1970-01-01' + period_start + interval 3 month as date) - date '1970-01-01' - 1) as period_end,
    amount, currency
from followed
