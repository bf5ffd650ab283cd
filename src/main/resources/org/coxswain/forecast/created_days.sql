-- one row per day on which deals were created
select deal.created_on, count(*) as deals
from deal
where deal.created_on is not null
group by deal.created_on
order by deal.created_on
