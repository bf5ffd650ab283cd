-- one row per day on which deals that count closed: the money won
select weighed.closed_on as day, sum(weighed.won_amount) as amount
from weighed
where weighed.outcome <> 'open'
group by weighed.closed_on
order by weighed.closed_on
