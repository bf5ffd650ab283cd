-- one row per opportunity that existed on :asOf; one without a creation date is taken to have existed
create or replace temp view known as
select
    in_opportunities.*,
    deal_key(in_opportunities.opportunity_id) as deal_no,
    in_opportunities.amount > 0 as has_amount
from in_opportunities
where in_opportunities.created_on is null or in_opportunities.created_on <= :asOf
