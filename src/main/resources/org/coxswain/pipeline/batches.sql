-- one row per owner with eight changes or more within ten minutes in the last 364 days: such changes, and all of that owner's
with edit as (
    select change.owner_id, change.change_key // 1073741824 as at_second
    from change
    where change.changed_on > :asOf - 364 and change.owner_id is not null
        and (change.owner_id in (select member.person_id from member) or not exists (select member.person_id from member))
),
sitting as (
    select edit.owner_id, edit.at_second // 600 as ten_minutes, count(*) as edits
    from edit
    where edit.at_second % 86400 <> 0
    group by edit.owner_id, ten_minutes
    having count(*) >= 8
),
bulk as (
    select sitting.owner_id, sum(sitting.edits) as edits, count(*) as sittings from sitting group by sitting.owner_id
),
whole as (
    select edit.owner_id, count(*) as edits from edit group by edit.owner_id
)
select bulk.owner_id as person_id, bulk.sittings, bulk.edits, whole.edits as all_edits
from bulk
join whole on whole.owner_id = bulk.owner_id
order by bulk.edits desc, bulk.owner_id
