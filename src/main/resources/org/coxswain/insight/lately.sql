-- one row per deal of an owner in view in which something changed since a day, the latest first
select deal.key, deal.worded ->> 'name' as name, deal.state, deal.stage, course.changed_on as day
from insight.course
join insight.deal on deal.snapshot = course.snapshot and deal.id = course.deal
where course.snapshot = :snapshot and course.owner = :owner and course.changed_on > :since
order by course.changed_on desc, deal.place
limit 8
