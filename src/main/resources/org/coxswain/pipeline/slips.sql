-- one row per owner: deals that at :start were to close in :start to :end, and those of them that had not by :end
with promised as (
    select
        change.deal_no,
        max_by(change.expected_close, change.change_key) as expected_close,
        max_by(change.stage_no, change.change_key) as stage_no
    from change
    join team_deal as deal on deal.deal_no = change.deal_no and (deal.closed_on is null or deal.closed_on >= :start)
    where change.changed_on < :start
    group by change.deal_no
)
select
    deal.owner_id,
    count(*) as promised,
    sum(case when deal.closed_on is null or deal.closed_on > :end then 1 else 0 end) as slipped
from promised
join deal on deal.deal_no = promised.deal_no
join stage on stage.stage_no = promised.stage_no and stage.outcome = 'open'
where promised.expected_close between :start and :end and deal.owner_id is not null
group by deal.owner_id
order by deal.owner_id
