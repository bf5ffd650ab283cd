-- one row per person and quarter counted from :start (-1 is the last before): opportunities they entered, up to :until
select
    deal.first_owner_id as owner_id,
    'all' as kind,
    cast(floor((deal.created_on - cast(:start as integer)) / 91.0) as integer) as quarter,
    cast(count(*) as bigint) as n,
    cast(0 as bigint) as total,
    cast(0 as bigint) as squares
from deal
where deal.created_on between cast(:start as integer) - 728 and :until and deal.first_owner_id is not null
group by deal.first_owner_id, cast(floor((deal.created_on - cast(:start as integer)) / 91.0) as integer)
order by owner_id, quarter
