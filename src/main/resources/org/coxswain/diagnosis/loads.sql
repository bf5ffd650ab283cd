-- one row per person who entered opportunities and week from :from on: how many more of them are open at its end; week -1 is all before
with opened as (
    select
        deal.first_owner_id as owner_id,
        greatest(-1, cast(floor((deal.created_on - :from) / 7.0) as integer)) as week,
        1 as more
    from deal
    where deal.created_on is not null and deal.first_owner_id is not null
),
closed as (
    select
        deal.first_owner_id as owner_id,
        greatest(-1, cast(floor((greatest(deal.closed_on, deal.created_on) - :from) / 7.0) as integer)) as week,
        -1 as more
    from deal
    where deal.created_on is not null and deal.closed_on is not null and deal.first_owner_id is not null
),
moved as (
    select opened.owner_id, opened.week, opened.more from opened
    union all
    select closed.owner_id, closed.week, closed.more from closed
)
select moved.owner_id, moved.week, cast(sum(moved.more) as integer) as more
from moved
group by moved.owner_id, moved.week
having sum(moved.more) <> 0
order by moved.owner_id, moved.week
