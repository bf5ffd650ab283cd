-- one row per flaw of the records: deals or moves it concerns, and of how many
with open_deal as (
    select team_deal.* from team_deal where team_deal.outcome = 'open'
),
touched as (
    select change.deal_no, max(change.changed_on) as on_day
    from change
    join open_deal on open_deal.deal_no = change.deal_no
    group by change.deal_no
),
due as (
    select
        open_deal.expected_close,
        month(date '1970-01-01' + open_deal.expected_close) <> month(date '1970-01-01' + open_deal.expected_close + 1)
            as parked
    from open_deal
    where open_deal.expected_close is not null
),
move as (
    select visit.skipped, visit.dated
    from dated_visit as visit
    join team_deal on team_deal.deal_no = visit.deal_no
    where visit.exit = 'advanced' and visit.left_on > :asOf - 364
),
worth as (
    select team_deal.amount from team_deal where team_deal.outcome = 'won' and team_deal.closed_on > :asOf - 364
),
counted as (
    select 'parked_close' as flaw, count(*) filter (due.parked) as deals, count(*) as seen from due
    union all
    select 'past_close', count(*) filter (due.expected_close < :asOf), count(*) from due
    union all
    select 'never_changes', count(*) filter (touched.on_day <= :asOf - 60), count(*)
    from touched
    union all
    select 'no_next_step', count(*) filter (open_deal.next_step is null), count(*) from open_deal
    union all
    select 'handed_over', count(*) filter (open_deal.handed_over), count(*) from open_deal
    union all
    select 'skipped_stage', count(*) filter (move.skipped), count(*) from move
    union all
    select 'undated_move', count(*) filter (not move.dated), count(*) from move where not move.skipped
    union all
    select 'no_amount', count(*) filter (worth.amount is null), count(*) from worth
)
select counted.flaw, counted.deals, counted.seen
from counted
order by counted.flaw
