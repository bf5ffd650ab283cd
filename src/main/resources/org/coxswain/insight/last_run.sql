-- at most one row: what came of the last attempt of a kind that went its way
select run.id, run.cause, run.state, run.began_at, run.held_until, run.done, run.of, run.words
from insight.run
where run.state <> 'abandoned' and run.kind = :kind
order by run.id desc
limit 1
