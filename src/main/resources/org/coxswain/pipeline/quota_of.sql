-- one row per person with a quota in :start to :end: the part of each quota that falls into these days
select
    quota.person_id,
    cast(sum(
        quota.amount
        * (least(quota.period_end, :end) - greatest(quota.period_start, :start) + 1)
        / (quota.period_end - quota.period_start + 1)
    ) as decimal(18, 2)) as amount
from quota
where quota.period_start <= :end and quota.period_end >= :start
group by quota.person_id
order by quota.person_id
