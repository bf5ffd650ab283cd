-- one row per watched visit: each behaviour as one bit of a number, in the order of Behaviour
create or replace temp table habits as
select
    early.deal_no,
    early.owner_id,
    early.position,
    early.segment,
    early.half,
    early.moved_on,
    case when early.contacts > :contacts then 1 else 0 end
        + case when early.prompt then 2 else 0 end
        + case when early.steady then 4 else 0 end
        + case when early.calls > 0 then 8 else 0 end
        + case when early.emails > 0 then 16 else 0 end
        + case when early.meetings > 0 then 32 else 0 end
        + case when early.demos > 0 then 64 else 0 end
        + case when early.tasks > 0 then 128 else 0 end
        + case when early.minutes > :minutes then 256 else 0 end
        + case when early.colleagues > 0 then 512 else 0 end
        + case when early.handed_over then 1024 else 0 end
        + case when early.raised then 2048 else 0 end
        + case when early.moved_out then 4096 else 0 end
        + case when early.room then 8192 else 0 end
        + case when early.earlier > 0 then 16384 else 0 end
        + case when early.beside > 0 then 32768 else 0 end as bits
from early
