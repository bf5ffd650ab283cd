-- one row: the first day on which anything was done on a deal
select min(activity.on_day) as first_day from activity where activity.deal_no is not null
