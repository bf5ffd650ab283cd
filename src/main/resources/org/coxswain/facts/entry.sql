-- one row per entry of a deal into a stage up to :asOf, with the entry that ended it if that was seen by then
create or replace temp view entry as
select
    entrance.deal_no,
    entrance.stage_no,
    entrance.change_key,
    entrance.entered_on,
    case when entrance.left_on <= :asOf then entrance.left_on end as left_on,
    case when entrance.left_on <= :asOf then entrance.next_no end as next_no,
    case when entrance.left_on <= :asOf then entrance.next_key end as next_key
from entrance
where entrance.entered_on <= :asOf
