-- one row per person, segment and quarter counted from :start: deals with a value, logarithms in millionths, up to :until
with sized as (
    select
        deal.owner_id,
        deal.segment as kind,
        cast(floor((deal.created_on - cast(:start as integer)) / 91.0) as integer) as quarter,
        cast(round(1000 * ln(coalesce(deal.list_amount, deal.amount))) as bigint) as size
    from deal
    where deal.created_on between cast(:start as integer) - 728 and :until and deal.owner_id is not null
        and coalesce(deal.list_amount, deal.amount) > 0
)
select
    sized.owner_id,
    sized.kind,
    sized.quarter,
    cast(count(*) as bigint) as n,
    cast(sum(1000 * sized.size) as bigint) as total,
    cast(sum(sized.size * sized.size) as bigint) as squares
from sized
group by sized.owner_id, sized.kind, sized.quarter
order by sized.owner_id, sized.kind, sized.quarter
