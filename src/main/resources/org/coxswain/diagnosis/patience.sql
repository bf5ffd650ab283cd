-- one row per stage: the days after the landmark by which four of five deals that move on have done so, four weeks to half a year
create or replace temp table patience as
select
    visit.position,
    cast(least(182, greatest(28, quantile_disc(visit.left_on - visit.entered_on - :landmark, 0.8))) as integer) as days
from visit
where visit.exit = 'advanced' and not visit.skipped
    and visit.entered_on >= :from and visit.left_on >= visit.entered_on + :landmark
group by visit.position
