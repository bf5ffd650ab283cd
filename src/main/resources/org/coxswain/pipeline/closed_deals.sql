-- one row per closed deal, the newest 10 000
select
    team_deal.opportunity_id, team_deal.owner_id, team_deal.name, team_deal.outcome = 'won' as won, team_deal.stage,
    team_deal.amount, team_deal.created_on, team_deal.closed_on
from team_deal
where team_deal.outcome <> 'open' and team_deal.closed_on is not null
order by team_deal.closed_on desc, team_deal.opportunity_id
limit 10000
