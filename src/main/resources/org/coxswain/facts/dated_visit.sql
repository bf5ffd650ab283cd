-- one row per visit, on the days on which it is likely to have begun and ended; dated where both were recorded as they happened
create or replace temp view dated_visit as
select
    visit.* replace (
        coalesce(tidied.entered_on, visit.entered_on) as entered_on,
        coalesce(tidied.left_on, visit.left_on) as left_on
    ),
    tidied.deal_no is null as dated
from visit
left join tidied on tidied.deal_no = visit.deal_no and tidied.visit_key = visit.visit_key and not visit.skipped
