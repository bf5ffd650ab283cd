-- How many of somebody's open deals expect to close on a day that is past.
alter table insight.holding add column overdue bigint not null default 0;

update insight.holding
set overdue = counted.overdue
from (
    select deal.snapshot, deal.owner, deal.state, count(*) as overdue
    from insight.deal
    where deal.state = 'open' and 'past_close' = any(deal.flags)
    group by deal.snapshot, deal.owner, deal.state) as counted
where (holding.snapshot, holding.owner, holding.state) = (counted.snapshot, counted.owner, counted.state);

-- What lists of people and of teams show, so that they need not open whole cards and briefs for a line each.
alter table insight.person add column line jsonb
    generated always as (card - array['math', 'funnel', 'levers', 'figures', 'gap', 'reasons']) stored;
alter table insight.team add column line jsonb
    generated always as ((week - array['acts', 'questions']) #- '{headline,math}') stored;
