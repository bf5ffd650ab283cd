-- one row more in recipe_day for each day of a quarter
insert into recipe_day
select cast(one.day as integer), cast(:quarter as integer), one.day = :end
from generate_series(cast(:start as bigint), cast(:end as bigint)) as one (day)
