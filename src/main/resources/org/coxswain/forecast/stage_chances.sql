-- one row per stage (0 for all together): its own probability of winning, and visits by deals that closed, and won
with closed as (
    select visit.position, deal.outcome
    from visit
    join deal on deal.deal_no = visit.deal_no
    where deal.outcome <> 'open' and visit.exit <> 'back'
),
counted_visit as (
    select closed.position, sum(case when closed.outcome = 'won' then 1 else 0 end) as won, count(*) as visits
    from closed
    group by closed.position
),
overall as (
    select sum(case when deal.outcome = 'won' then 1 else 0 end) as won, count(*) as visits
    from deal
    where deal.outcome <> 'open'
)
select 0 as position, cast(null as double) as probability, coalesce(overall.won, 0) as won, overall.visits
from overall
union all
select stage.position, stage.probability, coalesce(counted_visit.won, 0), coalesce(counted_visit.visits, 0)
from stage
left join counted_visit on counted_visit.position = stage.position
where stage.outcome = 'open' and stage.position is not null
order by position
