-- one row added per owner and state: its deals counted
insert into insight.holding (snapshot, owner, state, deals, money, overdue)
select deal.snapshot, deal.owner, deal.state, count(*), sum(coalesce(deal.amount, 0)),
    count(*) filter (where deal.state = 'open' and 'past_close' = any(deal.flags))
from insight.deal
where deal.snapshot = :snapshot
group by deal.snapshot, deal.owner, deal.state
