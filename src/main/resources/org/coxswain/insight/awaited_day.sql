-- at most one row: the past day that somebody has waited for longest
select past_day.day
from insight.past_day
where past_day.asked_on = ledger.today() and past_day.words = ''
    and not exists (select from insight.snapshot where snapshot.past and snapshot.as_of = past_day.day and snapshot.shape = :shape)
order by past_day.asked_at
limit 1
