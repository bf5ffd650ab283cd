-- one row more in rate
insert into rate
select
    cast(:currency as varchar),
    cast(:rate as decimal(18, 8)),
    cast(:fromOn as integer),
    cast(:toOn as integer),
    cast(:currency as varchar) = cast(:home as varchar) and cast(:fromOn as integer) = -2147483648
