-- one row per person and period
select coalesce(owner.person_id, quota.person_id) as person_id, quota.period_start,
    coalesce(quota.period_end, cast(date_trunc('month', date '1970-01-01' + quota.period_start) + interval 3 month - interval 1 day as date) - date '1970-01-01') as period_end,
    quota.amount, quota.currency
from staged_quotas as quota
left join owner_key as owner on owner.key = quota.person_id
where not coalesce(quota.is_deleted, false)
