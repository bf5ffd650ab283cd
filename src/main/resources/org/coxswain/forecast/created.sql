-- one row per segment and whole week before :asOf: deals created
with dated as (
    select deal.segment, cast(floor((:asOf - deal.created_on) / 7.0) as integer) as weeks_ago
    from deal
    where deal.created_on is not null
)
select dated.segment, dated.weeks_ago, count(*) as deals
from dated
group by dated.segment, dated.weeks_ago
order by dated.segment, dated.weeks_ago
