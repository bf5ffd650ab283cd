-- one row: does history tell how closed deals got there, and do open deals bear an amount
create or replace temp table coverage as
with closed as (
    select count(*) as deals, count(told.deal_no) as told
    from known
    left join (
        select entry.deal_no
        from entry
        join stage on stage.stage_no = entry.stage_no
        group by entry.deal_no
        having max(case when stage.outcome = 'open' then 1 else 0 end) = 1
            and max(case when stage.outcome = 'open' then 0 else 1 end) = 1
    ) as told on told.deal_no = known.deal_no
    where known.outcome <> 'open' and known.closed_on <= :asOf
),
open_deal as (
    select count(*) as deals, sum(case when known.has_amount then 1 else 0 end) as with_amount
    from known
    where known.outcome = 'open'
),
recorded as (
    select coalesce(sum(standing.changes), 0) as steps
    from standing
    join known on known.deal_no = standing.deal_no
),
reached as (
    select count(distinct entry.stage_no) as stages from entry
)
select
    case when closed.deals > 0 then 2 * closed.told >= closed.deals else reached.stages > 1 end as history,
    open_deal.deals = 0 or 2 * open_deal.with_amount >= open_deal.deals as amounts_on_open,
    recorded.steps
from closed, open_deal, recorded, reached
