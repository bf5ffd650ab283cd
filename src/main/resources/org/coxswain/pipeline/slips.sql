-- one row per owner: deals that at :start were to close in :start to :end, and those of them that had not by :end
with promised as (
    select step.deal_no, step.expected_close, step.stage_no,
        row_number() over (partition by step.deal_no order by step.step_no desc) as latest
    from step
    join team_deal as deal on deal.deal_no = step.deal_no and (deal.closed_on is null or deal.closed_on >= :start)
    where step.changed_on < :start
)
select
    deal.owner_id,
    count(*) as promised,
    sum(case when deal.closed_on is null or deal.closed_on > :end then 1 else 0 end) as slipped
from promised
join deal on deal.deal_no = promised.deal_no
join stage on stage.stage_no = promised.stage_no and stage.outcome = 'open'
where promised.latest = 1 and promised.expected_close between :start and :end and deal.owner_id is not null
group by deal.owner_id
order by deal.owner_id
