-- what a deal is known by within the engine: 63 bits of its id, so that ten million changes need no look-up to find theirs
create or replace temp macro deal_key(opportunity_id) as cast(hash(opportunity_id) >> 1 as bigint)
