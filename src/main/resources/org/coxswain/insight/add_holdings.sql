-- one row added per owner and state: its deals counted
insert into insight.holding (snapshot, owner, state, deals, money)
select deal.snapshot, deal.owner, deal.state, count(*), sum(coalesce(deal.amount, 0))
from insight.deal
where deal.snapshot = :snapshot
group by deal.snapshot, deal.owner, deal.state
