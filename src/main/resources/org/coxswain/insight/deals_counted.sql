-- one row: how many deals in view a figure counts, and what they come to
select count(*) as deals, coalesce(sum(deal.amount), 0) as money
from insight.deal
where deal.snapshot = :snapshot
    and (:owners::text[] is null or deal.owner = any(:owners::text[]))
    and (:list::text is null
        or deal.id in (
            select unnest(list.deals) from insight.list where list.snapshot = :snapshot and list.key = :list::text))
    and (:states::text[] is null or deal.state = any(:states::text[]))
    and (:owner::text is null or deal.owner = :owner::text)
    and (:stage::text is null or deal.stage = :stage::text)
    and (:flag::text is null or :flag::text = any(deal.flags))
    and (:createdFrom::date is null or deal.created_on >= :createdFrom::date)
    and (:createdTo::date is null or deal.created_on <= :createdTo::date)
    and (:closedFrom::date is null or deal.closed_on >= :closedFrom::date)
    and (:closedTo::date is null or deal.closed_on <= :closedTo::date)
