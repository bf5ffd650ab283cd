-- one row per currency that opportunities or quotas name, the most used first; those that name none are under '';
-- the examples are the names of its largest deals
with named as (
    select
        coalesce(in_opportunities.currency, '') as currency,
        1 as deal,
        in_opportunities.amount,
        coalesce(in_opportunities.name, in_opportunities.opportunity_id) as name
    from in_opportunities
    where in_opportunities.amount is not null
    union all
    select coalesce(in_quotas.currency, '') as currency, 0 as deal, null as amount, null as name from in_quotas
),
placed as (
    select
        named.*,
        row_number() over (partition by named.currency order by named.amount desc nulls last, named.name) as place
    from named
)
select
    placed.currency,
    cast(sum(placed.deal) as integer) as deals,
    cast(sum(1 - placed.deal) as integer) as quotas,
    coalesce(string_agg(placed.name, ', ' order by placed.place) filter (where placed.place <= 3), '') as examples
from placed
group by placed.currency
order by deals desc, placed.currency
