-- one row per deal in view that a figure counts: open ones first, then the latest closed; found first, and opened then
with found as materialized (
    select deal.snapshot, deal.place
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
        and deal.place > :after
    order by deal.place
    limit :most::bigint
)
select deal.worded::text, deal.place
from found
join insight.deal on deal.snapshot = found.snapshot and deal.place = found.place
order by deal.place
