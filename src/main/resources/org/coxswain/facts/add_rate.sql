-- one row more in rate, unless the currency is the base itself
insert into rate select :currency, cast(:rate as decimal(18, 8)) where :currency not in (select rate.currency from rate)
