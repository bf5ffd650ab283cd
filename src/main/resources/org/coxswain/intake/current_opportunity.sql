-- one row per opportunity as the last export has it; without dated exports every row is current
create or replace temp view current_opportunity as
select staged.*
from staged_opportunities as staged
where (staged.exported_on is null or not (select dated from export_kind)
        or staged.exported_on = (select last_on from export_kind))
    and not exists (
        select 1 from duplicate
        where duplicate.source_no = staged.source_no and duplicate.line = staged.line)
