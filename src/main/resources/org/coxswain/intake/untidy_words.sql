-- one row: different owners and stages in the history that have spaces around them
select count(*)
from (
    select distinct owner_id as word from used_word
    union all select distinct stage from used_word
    union all select distinct forecast_category from used_word
) as used
where used.word <> trim(used.word)
