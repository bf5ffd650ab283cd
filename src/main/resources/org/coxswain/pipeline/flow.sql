-- one row: how the pipeline that is to close in :start to :end moved from :start until :asOf, all deals summed
with living as (
    select deal.* from team_deal as deal where deal.closed_on is null or deal.closed_on >= :start
),
before_start as (
    select
        change.deal_no,
        max_by(change.stage_no, change.change_key) as stage_no,
        max_by(change.amount, change.change_key) as amount,
        max_by(change.expected_close, change.change_key) as expected_close
    from change
    join living on living.deal_no = change.deal_no
    where change.changed_on < :start
    group by change.deal_no
),
dated as (
    select 2 * count(living.expected_close) >= count(*) as closings
    from living where living.outcome = 'open'
),
moved as (
    select
        living.outcome,
        coalesce(living.created_on >= :start, false) as created_inside,
        coalesce(case
            when before_start.deal_no is not null then told_in_base(before_start.amount, living.rate)
            when coverage.amounts_on_open then living.amount
        end, 0) as amount_then,
        coalesce(case when coverage.amounts_on_open or coverage.history then living.amount end, 0) as amount_at_first,
        coalesce(living.amount, 0) as amount_now,
        coalesce(stage.outcome, 'open') = 'open'
            and (not dated.closings or coalesce(before_start.expected_close, living.expected_close) between :start and :end)
            as inside_then,
        not dated.closings or living.expected_close between :start and :end as inside_now
    from living
    cross join dated
    cross join coverage
    left join before_start on before_start.deal_no = living.deal_no
    left join stage on stage.stage_no = before_start.stage_no
),
deal_flow as (
    select
        case when not moved.created_inside and moved.inside_then then moved.amount_then else 0 end as at_start,
        case
            when moved.created_inside and (moved.outcome <> 'open' or moved.inside_now)
            then moved.amount_at_first
            else 0
        end as created,
        case
            when moved.created_inside or moved.inside_then then 0
            when moved.outcome = 'won' or (moved.outcome = 'open' and moved.inside_now) then moved.amount_now
            else 0
        end as moved_in,
        case
            when moved.outcome = 'lost' then 0
            when moved.created_inside and (moved.outcome = 'won' or moved.inside_now)
            then moved.amount_now - moved.amount_at_first
            when moved.created_inside or not moved.inside_then then 0
            when moved.outcome = 'open' and not moved.inside_now then 0
            else moved.amount_now - moved.amount_then
        end as change,
        case
            when moved.outcome = 'open' and moved.inside_then and not moved.created_inside and not moved.inside_now
            then moved.amount_then else 0
        end as moved_out,
        case
            when moved.outcome <> 'lost' then 0
            when moved.created_inside then moved.amount_at_first
            when moved.inside_then then moved.amount_then
            else 0
        end as lost,
        case when moved.outcome = 'won' then moved.amount_now else 0 end as won,
        case when moved.outcome = 'open' and moved.inside_now then moved.amount_now else 0 end as at_end
    from moved
)
select
    coalesce(sum(deal_flow.at_start), 0) as at_start,
    coalesce(sum(deal_flow.created), 0) as created,
    coalesce(sum(deal_flow.moved_in), 0) as moved_in,
    coalesce(sum(case when deal_flow.change > 0 then deal_flow.change end), 0) as raised,
    coalesce(-sum(case when deal_flow.change < 0 then deal_flow.change end), 0) as lowered,
    coalesce(sum(deal_flow.moved_out), 0) as moved_out,
    coalesce(sum(deal_flow.lost), 0) as lost,
    coalesce(sum(deal_flow.won), 0) as won,
    coalesce(sum(deal_flow.at_end), 0) as at_end,
    (select dated.closings from dated) as dated
from deal_flow
