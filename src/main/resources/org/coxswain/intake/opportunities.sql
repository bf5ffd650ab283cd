-- one row per opportunity: outcome and closing decided here and nowhere else
with deal as (
    select staged.*, coalesce(label.stage, staged.stage, staged.stage_id) as stage_name,
        coalesce(outcome_of(staged.outcome),
            case when staged.is_won then 'won' when staged.is_closed and not staged.is_won then 'lost' when not staged.is_closed then 'open' end,
            rule.outcome, outcome_of(coalesce(label.stage, staged.stage, staged.stage_id)),
            case when staged.won_at is not null then 'won' when staged.lost_at is not null or staged.is_closed then 'lost' end,
            'open') as fate,
        coalesce(staged.owner_id, staged.owner_email, staged.owner_name) as owner
    from current_opportunity as staged
    left join stage_label as label on label.id = coalesce(staged.stage_id, staged.stage)
    left join stage_rule as rule on rule.stage = coalesce(label.stage, staged.stage, staged.stage_id)
    where not coalesce(staged.is_deleted, false)
), ended as (
    select deal.*,
        case fate
            when 'won' then coalesce(deal.closed_at, won_at, closing.closed_at, close_date)
            when 'lost' then coalesce(deal.closed_at, lost_at, closing.closed_at, close_date) end as end_at,
        case fate
            when 'won' then coalesce(deal.closed_on, won_on, closing.closed_on, close_date_day)
            when 'lost' then coalesce(deal.closed_on, lost_on, closing.closed_on, close_date_day) end as end_on
    from deal
    left join closing on closing.opportunity_id = deal.opportunity_id
)
select case when bad then null else ended.opportunity_id end as opportunity_id,
    coalesce(person.person_id, ended.owner) as owner_id, ended.name,
    coalesce(ended.account_id, ended.account_name) as account_id,
    coalesce(spelling.product, ended.product) as product,
    ended.segment, ended.territory, ended.source,
    ended.created_at, ended.created_on, ended.stage_name as stage, ended.amount,
    coalesce(ended.list_amount, product.list_amount) as list_amount, ended.currency,
    coalesce(ended.expected_close, case when fate = 'open' then ended.close_date_day end) as expected_close,
    end_at as closed_at, end_on as closed_on, fate as outcome,
    ended.forecast_category, ended.lost_reason, ended.next_step, ended.next_step_on,
    ended.source_no, ended.line,
    fate <> 'open' and end_on is null as endless, ended.last_activity,
    fate = 'open' and ended.closed_on is not null as reopened,
    ended.outcome is not null and outcome_of(ended.outcome) is null as obscure, ended.outcome as said
from ended
left join owner_key as person on person.key = owner_text(ended.owner)
left join spelling on spelling.written = ended.product
left join known_product as product on product.product = coalesce(spelling.product, ended.product)
