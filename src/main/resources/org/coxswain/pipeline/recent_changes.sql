-- one row: changes of the last 364 days by the members, or by anybody when there are none
select count(*) as changes
from change
where change.changed_on > :asOf - 364
    and (change.owner_id in (select member.person_id from member) or not exists (select member.person_id from member))
