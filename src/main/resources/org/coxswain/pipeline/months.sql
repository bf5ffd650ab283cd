-- one row per owner and month of the twelve up to :asOf in which something was won
select
    team_deal.owner_id,
    year(date '1970-01-01' + :asOf) * 12 + month(date '1970-01-01' + :asOf)
        - year(date '1970-01-01' + team_deal.closed_on) * 12 - month(date '1970-01-01' + team_deal.closed_on) as months_ago,
    coalesce(sum(team_deal.amount), 0) as won_amount
from team_deal
where team_deal.outcome = 'won' and team_deal.closed_on > :asOf - 370 and team_deal.owner_id is not null
group by team_deal.owner_id, months_ago
having months_ago < 12
order by team_deal.owner_id, months_ago
