-- one row per visit of a deal to an open stage (and one of no length for each stage it skipped forward)
create or replace temp table visit as
with history as (
    select
        entry.deal_no,
        entry.change_key as visit_key,
        here.position,
        here.stage,
        entry.entered_on,
        case when following.outcome is null and deal.outcome <> 'open' then deal.closed_on else entry.left_on end as left_on,
        case
            when following.outcome = 'won' or (following.outcome is null and deal.outcome = 'won') then 'advanced'
            when following.outcome = 'lost' or (following.outcome is null and deal.outcome = 'lost') then 'lost'
            when following.position > here.position then 'advanced'
            when following.position < here.position then 'back'
            else 'open'
        end as exit,
        following.position as next_position,
        following.outcome = 'won' or (following.outcome is null and deal.outcome = 'won') as won,
        coalesce(at_exit.owner_id, deal.owner_id) as owner_id,
        deal.segment, deal.territory, deal.amount
    from entry
    join coverage on coverage.history
    join deal on deal.deal_no = entry.deal_no
    join stage as here on here.stage_no = entry.stage_no and here.outcome = 'open'
    left join stage as following on following.stage_no = entry.next_no
    left join ownership as at_exit on at_exit.deal_no = entry.deal_no and at_exit.change_key = entry.next_key
),
skipped as (
    select history.deal_no, history.visit_key, stage.position, stage.stage, history.left_on as entered_on, history.left_on,
        'advanced' as exit, history.next_position, history.won, history.owner_id,
        history.segment, history.territory, history.amount
    from history
    join stage
        on stage.outcome = 'open' and stage.position > history.position
        and (history.won or stage.position < history.next_position)
    where history.exit = 'advanced' and (history.won or history.next_position > history.position + 1)
),
whole as (
    select deal.deal_no, 0 as visit_key, 1 as position, 'Open' as stage, deal.created_on as entered_on, deal.closed_on as left_on,
        case deal.outcome when 'won' then 'advanced' else deal.outcome end as exit,
        cast(null as integer) as next_position, deal.outcome = 'won' as won, deal.owner_id,
        deal.segment, deal.territory, deal.amount
    from deal
    join coverage on not coverage.history
    where deal.created_on is not null
),
visited as (
    select history.*, false as skipped from history
    union all by name select skipped.*, true as skipped from skipped
    union all by name select whole.*, false as skipped from whole
)
select
    visited.deal_no, visited.visit_key, visited.owner_id, visited.segment, visited.territory, visited.position,
    visited.stage,
    visited.entered_on, visited.left_on, visited.exit, visited.next_position, visited.won, visited.skipped, visited.amount
from visited
