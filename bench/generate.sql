-- A sales organisation of ${deals} opportunities as canonical CSV in ${folder}: three years up to 2025-12-31, one person
-- in ten a manager, four stages, deals that live and deals that are doomed and linger. Everything follows from hash().
set threads = 2;
set memory_limit = '4GB';
set preserve_insertion_order = false;

create macro share(key, salt) as (hash(key * 1000003 + salt) % 1000000 + 0.5) / 1000000;
create macro bell(key, salt) as sqrt(-2 * ln(share(key, salt))) * cos(2 * pi() * share(key, salt + 1));
create macro moment(days) as strftime(to_timestamp(${lastSecond} - days * 86400)::timestamp, '%Y-%m-%d %H:%M:%S');
create macro calendar_day(days) as strftime(to_timestamp(${lastSecond} - days * 86400)::timestamp, '%Y-%m-%d');

create table person as
select
    no, 'P' || lpad(no::varchar, 6, '0') as person_id, no % 10 = 0 as manages, no - no % 10 as boss,
    ['SMB', 'Mid', 'Enterprise'][1 + (no // 10) % 3] as segment, (no // 10) % 3 as size_class, 'T' || (no // 50) as territory,
    0.35 * bell(no, 11) as craft, 0.2 * bell(no, 21) as value_craft
from range(${people}) t(no);

copy (
    select
        person_id, 'Person ' || no as name, 'p' || no || '@example.org' as email,
        case when manages then case when no > 0 then 'P000000' end else 'P' || lpad(boss::varchar, 6, '0') end as manager_id,
        'Team ' || no // 10 as team, case when manages then 'Manager' else 'Account executive' end as role, segment, territory,
        calendar_day(1200 + no % 900) as hired_on
    from person order by no
) to '${folder}/people.csv' (header);

copy (
    select person_id, strftime(quarter, '%Y-%m-%d') as period_start,
        strftime(quarter + interval 3 month - interval 1 day, '%Y-%m-%d') as period_end,
        (400000 * (1 + size_class))::decimal(18, 2) as amount
    from person, range(timestamp '2023-01-01', timestamp '2026-04-01', interval 3 month) q(quarter)
    where not manages order by no, quarter
) to '${folder}/quotas.csv' (header);

copy (
    select * from (values
        ('Discover', 1, 'open'), ('Qualify', 2, 'open'), ('Propose', 3, 'open'), ('Negotiate', 4, 'open'),
        ('Closed Won', null, 'won'), ('Closed Lost', null, 'lost')) s(stage, position, outcome)
) to '${folder}/stages.csv' (header);

-- age: days since creation; reach: last open stage; t2, t3, t4: days from creation to that stage; life: to the closing
create table deal as
with dealt as (
    select no, hash(no * 7919) % (${people} // 10 * 9) as turn from range(${deals}) t(no)
),
drawn as (
    select dealt.no, person.person_id, person.segment, person.territory, person.size_class,
        share(dealt.no, 1) * 1095 as age, exp(0.45 * bell(dealt.no, 31)) as pace,
        share(dealt.no, 2) < 1 / (1 + exp(0.9 - person.craft + 0.15 * person.size_class)) as live,
        1 + least(3, floor(4 * power(share(dealt.no, 3), 1.6)))::int as stops_in,
        exp(8.7 + 0.8 * person.size_class + person.value_craft + 0.7 * bell(dealt.no, 41)) as amount
    from dealt
    join person on person.no = dealt.turn // 9 * 10 + dealt.turn % 9 + 1
),
paced as (
    select *, case when live then 4 else stops_in end as reach, pace * (4 + 14 * share(no, 4)) * (1 + size_class * 0.4) as d1,
        pace * (6 + 22 * share(no, 5)) * (1 + size_class * 0.4) as d2, pace * (8 + 26 * share(no, 6)) * (1 + size_class * 0.4) as d3,
        pace * (5 + 20 * share(no, 7)) * (1 + size_class * 0.4) as d4, case when live then 0 else pace * (20 + 90 * share(no, 8)) end as linger
    from drawn
)
select no, 'OP' || lpad(no::varchar, 9, '0') as opportunity_id, person_id, segment, territory, age, live, reach, amount,
    d1 as t2, d1 + d2 as t3, d1 + d2 + d3 as t4,
    case reach when 1 then d1 when 2 then d1 + d2 when 3 then d1 + d2 + d3 else d1 + d2 + d3 + d4 end + linger as life,
    25 + 100 * share(no, 9) as promised
from paced;

create macro stage_at(days, reach, t2, t3, t4) as
    ['Discover', 'Qualify', 'Propose', 'Negotiate'][least(reach, 1 + (days >= t2)::int + (days >= t3)::int + (days >= t4)::int)];
-- how often the expected close has been put off by a month, and what the amount has become, after some days
create macro put_off(no, days) as 30 * floor(days / (25 + 60 * share(no, 51)));
create macro amount_after(no, amount, days) as (amount * (1 - 0.0006 * days * share(no, 52)))::decimal(18, 2);

copy (
    select
        opportunity_id, person_id as owner_id, 'Deal ' || no as name, 'A' || hash(no * 31) % ${accounts} as account_id,
        'Product ' || chr(65 + (hash(no * 37) % 6)::int) as product, segment, territory,
        ['inbound', 'outbound', 'partner', 'event'][1 + (hash(no * 41) % 4)::int] as source, moment(age) as created_at,
        case when life > age then stage_at(age, reach, t2, t3, t4) when live then 'Closed Won' else 'Closed Lost' end as stage,
        amount_after(no, amount, least(life, age)) as amount,
        calendar_day(age - promised - put_off(no, least(life, age))) as expected_close,
        case when life <= age then moment(age - life) end as closed_at,
        case when life > age then 'open' when live then 'won' else 'lost' end as outcome
    from deal order by age desc
) to '${folder}/opportunities.csv' (header);

-- a change for each stage entered and for the closing, the others are a touch in between: about ten a deal
copy (
    with numbered as (
        select deal.*, n, case n when 0 then 0 when 1 then t2 when 2 then t3 when 3 then t4 end as entry
        from deal, unnest(range(10 + no % 2)) u(n)
    ),
    timed as (
        select *, case when n < reach then entry when n = reach then life else life * (n - reach) / (11 - reach) end as days from numbered
    )
    select
        opportunity_id, moment(age - days) as changed_at,
        case when n <> reach then stage_at(days, reach, t2, t3, t4) when live then 'Closed Won' else 'Closed Lost' end as stage,
        amount_after(no, amount, days) as amount, calendar_day(age - promised - put_off(no, days)) as expected_close, person_id as owner_id
    from timed where days <= age order by age - days desc, no
) to '${folder}/stage_changes.csv' (header);
