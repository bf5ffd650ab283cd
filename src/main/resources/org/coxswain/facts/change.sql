-- one row per recorded change of a deal up to :asOf
create or replace temp view change as
select history.* exclude (next_on)
from history
where history.changed_on <= :asOf
