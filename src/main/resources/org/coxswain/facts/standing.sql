-- one row per deal with history: what its changes up to :asOf leave behind, a value that one left out carried forward
create or replace temp table standing as
with carried as (
    select
        change.deal_no,
        max_by(change.stage_no, change.change_key) as stage_no,
        max_by(change.amount, change.change_key) as amount,
        max_by(change.expected_close, change.change_key) as expected_close,
        any_value(change.owner_id) as only_owner_id
    from change
    group by change.deal_no
),
owned as (
    select
        ownership.deal_no,
        max_by(ownership.owner_id, ownership.change_key) as owner_id,
        min_by(ownership.owner_id, ownership.change_key) as first_owner_id
    from ownership
    group by ownership.deal_no
),
push as (
    select step.deal_no, count(*) as pushes
    from step
    where step.expected_close > step.from_close
        and date_trunc('month', date '1970-01-01' + step.expected_close)
            > date_trunc('month', date '1970-01-01' + step.from_close)
    group by step.deal_no
),
last_entry as (
    select entry.deal_no, entry.entered_on from entry where entry.left_on is null
)
select
    carried.deal_no,
    carried.stage_no,
    carried.amount,
    carried.expected_close,
    coalesce(owned.owner_id, carried.only_owner_id) as owner_id,
    coalesce(owned.first_owner_id, carried.only_owner_id) as first_owner_id,
    owned.deal_no is not null as handed_over,
    coalesce(push.pushes, 0) as pushes,
    last_entry.entered_on as stage_since
from carried
left join owned on owned.deal_no = carried.deal_no
left join push on push.deal_no = carried.deal_no
left join last_entry on last_entry.deal_no = carried.deal_no
