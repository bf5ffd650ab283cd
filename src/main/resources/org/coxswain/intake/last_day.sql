-- one row: the last day of which the data tell; closings may be typed ahead and activities planned, so they count only near it
with told as (
    select greatest((select max(created_on) from opportunity), (select max(changed_on) from change)) as day
)
select greatest(told.day,
    (select max(closed_on) from opportunity where told.day is null or closed_on <= told.day + 31),
    (select max(done_on) from staged_activities where done_on <= told.day + 7)) as day
from told
