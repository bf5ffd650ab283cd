-- one row per behaviour and stratum of one person's visits: same stage, segment and half-year, and the same in :given
with behaviour as (
    -- one that everybody shows in every visit, or nobody in any, has nothing to be compared with
    select cast(range as integer) as place, cast(1 << range as integer) as bit
    from range(:behaviours)
    where cast(1 << range as integer) & (select bit_or(habits.bits) & ~bit_and(habits.bits) from habits) <> 0
),
seen as (
    select
        behaviour.place,
        habits.owner_id,
        habits.position,
        habits.segment,
        habits.half,
        habits.bits & cast(:given as integer) as given,
        habits.moved_on,
        habits.bits & behaviour.bit <> 0 as does
    from habits
    cross join behaviour
)
select
    seen.place,
    seen.owner_id,
    cast(count(*) as integer) as cases,
    cast(count(case when seen.does then 1 end) as integer) as with_it,
    cast(count(case when seen.moved_on then 1 end) as integer) as moved_on,
    cast(count(case when seen.moved_on and seen.does then 1 end) as integer) as both
from seen
group by seen.place, seen.owner_id, seen.position, seen.segment, seen.half, seen.given
order by seen.place, seen.owner_id, seen.position, seen.segment, seen.half, seen.given
