-- one row per person with a quota in :start to :end
select owed.person_id, owed.amount from quota_in(:start, :end) as owed order by owed.person_id
