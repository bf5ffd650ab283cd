-- one row per seller and quota that touches the period
select quota.person_id, quota.period_start, quota.period_end, quota.amount
from quota
join person on person.person_id = quota.person_id and person.seller
where quota.period_start <= :end and quota.period_end >= :start
order by quota.person_id, quota.period_start, quota.period_end
