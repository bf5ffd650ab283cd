-- one row per deal with history: what its changes up to :asOf leave behind, a value that one left out carried forward
create or replace temp table standing as
with newest as (
    select history.*
    from history
    where history.changed_on <= :asOf and (history.next_on is null or history.next_on > :asOf)
),
told as (
    select
        count(history.stage_no) > 0 as stages, count(history.amount) > 0 as amounts,
        count(history.expected_close) > 0 as closes, count(history.owner_id) > 0 as owners
    from history
),
silent as (
    select newest.deal_no
    from newest
    cross join told
    where (newest.stage_no is null and told.stages) or (newest.amount is null and told.amounts)
        or (newest.expected_close is null and told.closes) or (newest.owner_id is null and told.owners)
),
carried as (
    select
        change.deal_no,
        max_by(change.stage_no, change.change_key) as stage_no,
        max_by(change.amount, change.change_key) as amount,
        max_by(change.expected_close, change.change_key) as expected_close,
        max_by(change.owner_id, change.change_key) as owner_id
    from change
    join silent on silent.deal_no = change.deal_no
    group by change.deal_no
),
owned as (
    select ownership.deal_no, min_by(ownership.owner_id, ownership.change_key) as first_owner_id
    from ownership
    group by ownership.deal_no
),
push as (
    select change.deal_no, count(*) as pushes
    from change
    where change.expected_close > change.from_close
        and date_trunc('month', date '1970-01-01' + change.expected_close)
            > date_trunc('month', date '1970-01-01' + change.from_close)
    group by change.deal_no
),
last_entry as (
    select entry.deal_no, entry.entered_on from entry where entry.left_on is null
)
select
    newest.deal_no,
    newest.turn as changes,
    coalesce(newest.stage_no, carried.stage_no) as stage_no,
    coalesce(newest.amount, carried.amount) as amount,
    coalesce(newest.expected_close, carried.expected_close) as expected_close,
    coalesce(newest.owner_id, carried.owner_id) as owner_id,
    coalesce(owned.first_owner_id, newest.owner_id, carried.owner_id) as first_owner_id,
    owned.deal_no is not null as handed_over,
    coalesce(push.pushes, 0) as pushes,
    last_entry.entered_on as stage_since
from newest
left join carried on carried.deal_no = newest.deal_no
left join owned on owned.deal_no = newest.deal_no
left join push on push.deal_no = newest.deal_no
left join last_entry on last_entry.deal_no = newest.deal_no
