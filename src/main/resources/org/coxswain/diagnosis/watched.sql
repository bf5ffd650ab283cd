-- one row per visit that was still there at the landmark and has been watched long enough since; whoever owned it then
create or replace temp table watched as
with lasting as (
    select
        visit.deal_no,
        visit.visit_key,
        visit.position,
        visit.segment,
        visit.entered_on,
        visit.entered_on + :landmark - 1 as landmark_on,
        visit.exit = 'advanced' and visit.left_on <= visit.entered_on + :landmark - 1 + patience.days as moved_on,
        visit.owner_id
    from visit
    join patience on patience.position = visit.position
    where not visit.skipped and visit.owner_id is not null
        and visit.entered_on between :from and :asOf - :landmark - patience.days + 1
        and (visit.left_on is null or visit.left_on >= visit.entered_on + :landmark)
),
kept as (
    select lasting.*
    from lasting
    where lasting.deal_no % (select greatest(1, cast(count(*) / :most as integer)) from lasting) = 0
),
passed_on as (
    select kept.deal_no, kept.visit_key, max_by(ownership.owner_id, ownership.change_key) as owner_id
    from kept
    join ownership on ownership.deal_no = kept.deal_no
    join change on change.deal_no = ownership.deal_no and change.change_key = ownership.change_key
    where change.changed_on <= kept.landmark_on
    group by kept.deal_no, kept.visit_key
)
select
    kept.deal_no,
    kept.visit_key,
    kept.position,
    kept.segment,
    kept.entered_on,
    kept.landmark_on,
    kept.moved_on,
    coalesce(passed_on.owner_id, kept.owner_id) as owner_id,
    deal.account_id,
    cast(floor((:asOf - kept.entered_on) / 182.0) as integer) as half
from kept
join deal on deal.deal_no = kept.deal_no
left join passed_on on passed_on.deal_no = kept.deal_no and passed_on.visit_key = kept.visit_key
