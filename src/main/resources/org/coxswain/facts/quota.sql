-- one row per quota of a known person that can be told in the base currency
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
)
select told.person_id, told.period_start, told.period_end, told.amount from told where told.amount is not null
