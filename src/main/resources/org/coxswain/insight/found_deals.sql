-- one row per deal found by its words, open ones first
select deal.key, deal.worded ->> 'name' as name, deal.worded ->> 'owner' as owner, deal.state, deal.stage
from insight.deal
where deal.snapshot = :snapshot
    and deal.id in (select insight.sought(:snapshot, to_tsquery('simple', :words), :most))
order by deal.place
