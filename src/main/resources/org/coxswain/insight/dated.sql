-- one row: how many open deals a team has, and how many of them expect to close on a day that is past
select coalesce(sum(holding.deals), 0) as open, coalesce(sum(holding.overdue), 0) as overdue
from insight.holding
where holding.snapshot = :snapshot
    and holding.state = 'open'
    and holding.owner in (
        select unnest(team.members) from insight.team where team.snapshot = :snapshot and team.key = :team)
