-- one row per stage left forward (0: creation) and stage gone to (0: won)
with first_visit as (
    select visit.deal_no, min(visit.visit_key) as visit_key
    from visit
    where not visit.skipped
    group by visit.deal_no
),
move as (
    select visit.position as from_position, case when visit.won then 0 else visit.next_position end as to_position
    from visit
    where visit.exit = 'advanced' and not visit.skipped
    union all
    select 0 as from_position, visit.position as to_position
    from visit
    join first_visit on first_visit.deal_no = visit.deal_no and first_visit.visit_key = visit.visit_key
    where not visit.skipped
)
select move.from_position, move.to_position, count(*) as moves
from move
group by move.from_position, move.to_position
order by move.from_position, move.to_position
