-- the one rule for an amount in the base currency: to the cent, and unknown where it is too large for exact sums
create or replace temp macro told_in_base(amount, rate) as case
    when rate = 1 then amount
    else cast(try_cast(cast(amount as decimal(27, 2)) * rate as decimal(15, 2)) as decimal(18, 2))
end
