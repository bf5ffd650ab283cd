-- one row per owner and ten minutes of the 364 days before :asOf in which eight changes or more were entered at a sitting;
-- the day is one of UTC; a time of midnight is a day without a time
create or replace temp table sitting as
select
    hash(change.owner_id) as owner_no,
    (change.change_key >> 30) // 600 as ten_minutes,
    cast((change.change_key >> 30) // 86400 as integer) as on_day,
    count(*) as edits
from change
where change.changed_on > :asOf - 364 and change.owner_id is not null and (change.change_key >> 30) % 86400 <> 0
group by owner_no, ten_minutes, on_day
having count(*) >= 8
