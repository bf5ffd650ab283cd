-- one row per owner: won in :start to :asOf, and the open pipeline that is to close by :end
select
    deal.owner_id,
    coalesce(sum(case when deal.outcome = 'won' and deal.closed_on between :start and :end then deal.amount end), 0) as won,
    coalesce(sum(case when deal.outcome = 'open' and deal.expected_close <= :end then deal.amount end), 0) as open
from team_deal as deal
where deal.owner_id is not null
group by deal.owner_id
order by deal.owner_id
