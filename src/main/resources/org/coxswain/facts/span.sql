-- one row: the first day on which anything was created or closed
select min(least(coalesce(known.created_on, known.closed_on), coalesce(known.closed_on, known.created_on))) as first_day
from known
where coalesce(known.closed_on, :asOf) <= :asOf
