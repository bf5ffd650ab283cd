-- one row: different owners and stages in the history that have spaces around them
select count(*)
from (
    select distinct owner_id as word from change
    union all select distinct stage from change
    union all select distinct forecast_category from change
) as used
where used.word <> trim(used.word)
