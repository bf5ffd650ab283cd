-- one row per visit that began or ended in a sitting, with the days on which it is likely to have done so: what is found
-- moved has moved at any time since it was last seen elsewhere, or since its owner's sitting before, so in the middle of
-- that; several moves of one deal share that time evenly
create or replace temp table tidied as
with day as (
    select
        of_owner.owner_no,
        of_owner.on_day,
        lag(of_owner.on_day) over (partition by of_owner.owner_no order by of_owner.on_day) as before_on
    from (select distinct sitting.owner_no, sitting.on_day from sitting) as of_owner
),
entered as (
    select change.deal_no, change.change_key, day.before_on
    from change
    join sitting
        on sitting.owner_no = hash(change.owner_id) and sitting.ten_minutes = (change.change_key >> 30) // 600
    join day on day.owner_no = sitting.owner_no and day.on_day = sitting.on_day
    where change.changed_on > :asOf - 364 and change.owner_id is not null and (change.change_key >> 30) % 86400 <> 0
),
moved as (
    select
        entry.deal_no,
        entry.change_key,
        entry.next_key,
        entry.left_on,
        min(greatest(entry.entered_on, least(coalesce(entered.before_on, entry.entered_on), entry.left_on)))
            over sitting_of_deal as since,
        row_number() over (sitting_of_deal order by entry.change_key) as nth,
        count(*) over sitting_of_deal as moves
    from entered
    join entry on entry.deal_no = entered.deal_no and entry.next_key = entered.change_key
    window sitting_of_deal as (partition by entry.deal_no, entry.left_on)
),
likely as (
    select
        moved.deal_no,
        moved.change_key,
        moved.next_key,
        cast(moved.since + (moved.left_on - moved.since) * moved.nth // (moved.moves + 1) as integer) as on_day
    from moved
),
told as (
    select likely.deal_no, likely.change_key as visit_key, cast(null as integer) as entered_on, likely.on_day as left_on
    from likely
    union all
    select likely.deal_no, likely.next_key, likely.on_day, null from likely
)
select told.deal_no, told.visit_key, max(told.entered_on) as entered_on, max(told.left_on) as left_on
from told
group by told.deal_no, told.visit_key
