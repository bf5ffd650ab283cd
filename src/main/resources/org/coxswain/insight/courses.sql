-- one row per open deal, or closed since :since, of one part of all: what became of it, each step day:stage:amount:expected
with wanted as (
    select deal.deal_no, deal.opportunity_id, coalesce(deal.owner_id, '(nobody)') as owner
    from deal
    where (deal.outcome = 'open' or deal.closed_on >= :since) and deal.deal_no % :parts = :part
)
select
    wanted.opportunity_id as deal,
    wanted.owner,
    max(change.changed_on) as changed_on,
    string_agg(
        concat(change.changed_on, ':', change.stage_no, ':', change.amount, ':', change.expected_close), ' '
        order by change.change_key) as steps
from wanted
join change on change.deal_no = wanted.deal_no
group by wanted.opportunity_id, wanted.owner
order by wanted.opportunity_id
