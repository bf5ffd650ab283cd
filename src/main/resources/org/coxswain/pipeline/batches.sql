-- one row per owner with eight changes or more within ten minutes in the last 364 days: such changes, and all of that owner's
with whole as (
    select change.owner_id, count(*) as edits
    from change
    where change.changed_on > :asOf - 364 and hash(change.owner_id) in (select sitting.owner_no from sitting)
        and (change.owner_id in (select member.person_id from member) or not exists (select member.person_id from member))
    group by change.owner_id
),
bulk as (
    select sitting.owner_no, sum(sitting.edits) as edits, count(*) as sittings from sitting group by sitting.owner_no
)
select whole.owner_id as person_id, bulk.sittings, bulk.edits, whole.edits as all_edits
from whole
join bulk on bulk.owner_no = hash(whole.owner_id)
order by bulk.edits desc, whole.owner_id
