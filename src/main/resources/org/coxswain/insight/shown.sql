-- at most one row: the snapshot the viewer's pages show, which is of the past day they look at once that is reckoned, and
-- the day they wait for
select snapshot.id, snapshot.made_at, snapshot.as_of, snapshot.period_from, snapshot.period_to, snapshot.currency,
       snapshot.batches, snapshot.past, case when not snapshot.past then past_day.day end as awaited
from insight.snapshot
left join insight.past_day on past_day.person = ledger.viewing_person() and past_day.asked_on = ledger.today()
    and past_day.words = ''
where snapshot.shape = :shape
    and (snapshot.id = insight.newest() or snapshot.past and snapshot.as_of = past_day.day)
order by snapshot.past desc, snapshot.id desc
limit 1
