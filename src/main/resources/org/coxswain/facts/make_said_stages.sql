-- one row per stage of which the organisation itself says something
create or replace temp table said_stage (
    stage varchar, position integer, outcome varchar, stale_after_days integer, probability double)
