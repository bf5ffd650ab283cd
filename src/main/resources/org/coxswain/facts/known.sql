-- one row per opportunity that existed on :asOf; one without a creation date is taken to have existed; where the
-- organisation says that a stage means another outcome than the files say, the deals in it follow
create or replace temp view known as
select
    in_opportunities.* replace (
        coalesce(said_stage.outcome, in_opportunities.outcome) as outcome,
        case
            when said_stage.outcome is null then in_opportunities.closed_on
            when said_stage.outcome <> 'open' then coalesce(in_opportunities.closed_on, in_opportunities.expected_close)
        end as closed_on,
        case
            when said_stage.outcome = 'open' then coalesce(in_opportunities.expected_close, in_opportunities.closed_on)
            else in_opportunities.expected_close
        end as expected_close),
    deal_key(in_opportunities.opportunity_id) as deal_no,
    in_opportunities.amount > 0 as has_amount
from in_opportunities
left join said_stage on said_stage.stage = in_opportunities.stage and said_stage.outcome is not null
where in_opportunities.created_on is null or in_opportunities.created_on <= :asOf
