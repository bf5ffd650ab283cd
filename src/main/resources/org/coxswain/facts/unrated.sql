-- one row per currency that opportunities or quotas are in and that has no rate
with named as (
    select in_opportunities.currency, 1 as opportunity from in_opportunities
    union all
    select in_quotas.currency, 0 as opportunity from in_quotas
)
select
    named.currency,
    cast(sum(named.opportunity) as integer) as opportunities,
    cast(sum(1 - named.opportunity) as integer) as quotas
from named
where named.currency is not null and named.currency not in (select rate.currency from rate)
group by named.currency
order by named.currency
