-- one row: reckonings of the last day known, in numbers
with newest as (
    select snapshot.made_at,
           (select max(run.began_at) from insight.run where run.state = 'done' and run.kind = 'newest') as began_at
    from insight.snapshot
    where snapshot.id = insight.newest()
), counted as (
    select count(*) filter (where run.state = 'done') as done,
           count(*) filter (where run.state = 'failed') as failed,
           count(*) filter (where run.state = 'running' and run.held_until >= :now) as running
    from insight.run
    where run.kind = 'newest'
)
select counted.done, counted.failed, counted.running,
       coalesce(extract(epoch from :now - newest.made_at), 0)::float8 as age,
       coalesce(extract(epoch from newest.made_at - newest.began_at), 0)::float8 as duration
from counted left join newest on true
