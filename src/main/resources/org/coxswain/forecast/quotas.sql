-- one row per seller with a quota in :start to :end
select owed.person_id, owed.amount
from quota_in(:start, :end) as owed
join person on person.person_id = owed.person_id and person.seller
order by owed.person_id
