-- one row: how many deals in view there are of some owners in some state, and what they come to
select coalesce(sum(holding.deals), 0) as deals, coalesce(sum(holding.money), 0) as money
from insight.holding
where holding.snapshot = :snapshot
    and (:owners::text[] is null or holding.owner = any(:owners::text[]))
    and (:states::text[] is null or holding.state = any(:states::text[]))
    and (:owner::text is null or holding.owner = :owner::text)
