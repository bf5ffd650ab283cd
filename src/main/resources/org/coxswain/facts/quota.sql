-- one row per quota of a known person that can be told in the base currency, at the rate of its first day
create or replace temp table quota as
with told as (
    select
        in_quotas.person_id,
        in_quotas.period_start,
        in_quotas.period_end,
        told_in_base(in_quotas.amount, rate.rate) as amount
    from in_quotas
    join person on person.person_id = in_quotas.person_id
    join rate on rate.currency = coalesce(in_quotas.currency, (select home.currency from rate as home where home.home))
        and in_quotas.period_start between rate.from_on and rate.to_on
)
select told.person_id, told.period_start, told.period_end, told.amount from told where told.amount is not null
