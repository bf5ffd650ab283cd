-- one row per deal that counts and can be placed in time: what it weighs in a pipeline
create or replace temp table weighed as
with recent as (
    select deal.product, deal.amount
    from deal
    where deal.outcome = 'won' and deal.amount > 0 and deal.closed_on > :asOf - 364
),
usual as (
    select cast(sum(recent.amount) / count(*) as decimal(18, 2)) as amount from recent
),
usual_of_product as (
    select recent.product, cast(sum(recent.amount) / count(*) as decimal(18, 2)) as amount
    from recent
    where recent.product is not null
    group by recent.product
    having count(*) >= 10
)
select
    deal.deal_no,
    deal.outcome,
    coalesce(deal.created_on, 0) as created_on,
    case when deal.outcome <> 'open' then greatest(deal.closed_on, coalesce(deal.created_on, 0)) end as closed_on,
    case when deal.outcome = 'won' then coalesce(deal.amount, 0) else 0 end as won_amount,
    deal.position,
    deal.expected_close,
    coalesce(
        case when coverage.amounts_on_open and deal.amount > 0 then deal.amount end,
        usual_of_product.amount,
        usual.amount,
        0) as weight
from deal
cross join coverage
cross join usual
left join usual_of_product on usual_of_product.product = deal.product
where (deal.outcome = 'open' or deal.closed_on is not null)
    and (
        deal.owner_id in (select counted.person_id from counted)
        or not exists (select counted.person_id from counted)
    )
