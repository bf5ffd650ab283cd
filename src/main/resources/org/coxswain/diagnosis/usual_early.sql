-- one row: how many visits are watched, and how many contacts and minutes the middle one of them has
select
    cast(count(*) as integer) as visits,
    cast(count(distinct early.owner_id) as integer) as people,
    cast(coalesce(quantile_disc(early.contacts, 0.5), 0) as integer) as contacts,
    cast(coalesce(quantile_disc(early.minutes, 0.5), 0) as integer) as minutes
from early
