-- one row per opportunity that existed on :asOf; one without a creation date is taken to have existed
create or replace temp table known as
select
    cast(row_number() over (order by in_opportunities.opportunity_id) as integer) as deal_no,
    in_opportunities.* exclude (amount, list_amount, currency),
    cast(in_opportunities.amount * rate.rate as decimal(18, 2)) as amount,
    cast(in_opportunities.list_amount * rate.rate as decimal(18, 2)) as list_amount,
    rate.rate
from in_opportunities
left join rate
    on rate.currency = coalesce(in_opportunities.currency, (select first_rate.currency from rate as first_rate limit 1))
where in_opportunities.created_on is null or in_opportunities.created_on <= :asOf
