-- one row: what came of the last attempt at a snapshot that went its way, if there was one
select run.id, run.cause, run.state, run.began_at, run.held_until, run.done, run.of, run.words
from insight.run
where run.state <> 'abandoned' and run.cause <> :proof
order by run.id desc
limit 1
