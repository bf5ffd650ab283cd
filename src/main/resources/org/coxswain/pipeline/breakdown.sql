-- one row per way of cutting the closed deals and part of it
with cut as (
    select 'product' as dimension, coalesce(deal.product, '(none)') as part, deal.outcome, deal.amount
    from team_deal as deal where deal.outcome <> 'open'
    union all
    select 'territory', deal.territory, deal.outcome, deal.amount from team_deal as deal where deal.outcome <> 'open'
    union all
    select 'segment', deal.segment, deal.outcome, deal.amount from team_deal as deal where deal.outcome <> 'open'
    union all
    select 'source', coalesce(deal.source, '(none)'), deal.outcome, deal.amount from team_deal as deal where deal.outcome <> 'open'
    union all
    select 'industry', coalesce(account.industry, '(none)'), deal.outcome, deal.amount
    from team_deal as deal left join account on account.account_id = deal.account_id
    where deal.outcome <> 'open'
    union all
    select 'month', strftime(date '1970-01-01' + deal.closed_on, '%Y-%m'), deal.outcome, deal.amount
    from team_deal as deal where deal.outcome <> 'open' and deal.closed_on is not null
),
part as (
    select
        cut.dimension, cut.part,
        sum(case when cut.outcome = 'won' then 1 else 0 end) as won,
        sum(case when cut.outcome = 'lost' then 1 else 0 end) as lost,
        coalesce(sum(case when cut.outcome = 'won' then cut.amount end), 0) as won_amount
    from cut
    group by cut.dimension, cut.part
)
select part.*
from part
where part.dimension in (select several.dimension from part as several group by several.dimension having count(*) > 1)
qualify row_number() over (
    partition by part.dimension
    order by case when part.dimension = 'month' then part.part end desc, part.won + part.lost desc, part.part
) <= 60
order by part.dimension, part.part
