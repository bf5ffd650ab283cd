-- one row per quota of a known person, in the base currency
create or replace temp table quota as
select
    in_quotas.person_id,
    in_quotas.period_start,
    in_quotas.period_end,
    cast(in_quotas.amount * coalesce(rate.rate, 1) as decimal(18, 2)) as amount
from in_quotas
join person on person.person_id = in_quotas.person_id
left join rate on rate.currency = in_quotas.currency
