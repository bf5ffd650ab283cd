-- one row more in rate, unless the currency is the base itself
insert into rate
select cast(:currency as varchar), cast(:rate as decimal(18, 8)), cast(:currency as varchar) = cast(:home as varchar)
where cast(:currency as varchar) not in (select rate.currency from rate)
