-- one row more in said_stage; -1 and the empty outcome stand for what is not said
insert into said_stage
select cast(:stage as varchar), nullif(cast(:position as integer), -1), nullif(cast(:outcome as varchar), ''),
    nullif(cast(:staleAfterDays as integer), -1), nullif(cast(:probability as double), -1)
