-- one row per currency that opportunities are in and that has no rate
select in_opportunities.currency, count(*) as opportunities
from in_opportunities
where in_opportunities.currency is not null and in_opportunities.currency not in (select rate.currency from rate)
group by in_opportunities.currency
order by in_opportunities.currency
