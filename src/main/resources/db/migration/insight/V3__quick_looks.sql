-- Who somebody of the CRM is here is noted when a snapshot is kept and whenever people here change, so that no look has to
-- find it out.
alter table insight.person
    add column here bigint,
    add column email_key text generated always as (lower(btrim(email))) stored,
    add column name_key text generated always as (lower(btrim(name))) stored;

create index person_email on insight.person (snapshot, email_key);
create index person_name on insight.person (snapshot, name_key);
create index person_here on insight.person (snapshot, here);
create index person_manager on insight.person (snapshot, manager);

-- Notes who they are whose e-mail address or name is among the words; everybody where there are none. By e-mail, else by a
-- name that only one bears there and only one here. One at a time: who waited sees what the other did.
create function insight.recognise(words text[]) returns void security definer set search_path = pg_catalog
    language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('insight.recognise'));
    with asked as (
        select person.snapshot, person.id, person.email_key, person.name_key
        from insight.person
        where words is null or person.email_key = any(words) or person.name_key = any(words)
    ), known as materialized (
        select known.person, known.email, lower(btrim(known.name)) as name from people.known() as known
    ), named as (
        select known.name, min(known.person) as person from known group by known.name having count(*) = 1
    ), found as (
        select asked.snapshot, asked.id, coalesce(by_email.person, by_name.person) as here
        from asked
        left join known as by_email on by_email.email = asked.email_key
        left join named as by_name on by_name.name = asked.name_key
            and not exists (
                select from insight.person as namesake
                where namesake.snapshot = asked.snapshot and namesake.name_key = asked.name_key
                    and namesake.id <> asked.id)
    )
    update insight.person set here = found.here
    from found
    where person.snapshot = found.snapshot and person.id = found.id and person.here is distinct from found.here;
end
$$;

create function insight.people_changed() returns trigger security definer set search_path = pg_catalog
    language plpgsql as $$
begin
    perform insight.recognise(array_remove(
        array[lower(btrim(old.email)), lower(btrim(old.name)), lower(btrim(new.email)), lower(btrim(new.name))], null));
    return null;
end
$$;

create trigger recognised after insert or update of email, name or delete on people.person
    for each row execute function insight.people_changed();

select insight.recognise(null);

create or replace function insight.known_as() returns table (id text, manager text, person bigint) stable
    security definer set search_path = pg_catalog language sql as $$
    select person.id, person.manager, person.here
    from insight.person
    where person.snapshot = (select max(snapshot.id) from insight.snapshot)
$$;

create or replace function insight.in_view() returns text[] stable
    security definer set search_path = pg_catalog language sql as $$
    with recursive newest as materialized (
        select max(snapshot.id) as id from insight.snapshot
    ), seen as (
        select person.id
        from newest
        join insight.person on person.snapshot = newest.id
        where person.here = any((select people.in_view())::bigint[])
        union
        select person.id
        from seen
        cross join newest
        join insight.person on person.snapshot = newest.id and person.manager = seen.id
        where person.here is null and (select people.viewer_is(array['manager', 'leader']))
    )
    select coalesce(array_agg(seen.id), '{}') from seen
$$;

create or replace function insight.own() returns text stable
    security definer set search_path = pg_catalog language sql as $$
    select person.id
    from insight.person
    where person.snapshot = (select max(snapshot.id) from insight.snapshot) and person.here = ledger.viewing_person()
    order by person.id
    limit 1
$$;

create or replace function insight.kept_from_viewer() returns bigint stable
    security definer set search_path = pg_catalog language sql as $$
    select count(*)
    from insight.team cross join unnest(team.members) as member
    where team.snapshot = (select max(snapshot.id) from insight.snapshot)
        and team.id = (select insight.own()) and member not in (select unnest((select insight.in_view())))
$$;

create or replace function insight.strangers() returns table (name text, email text) stable
    security definer set search_path = pg_catalog language sql as $$
    select person.name, person.email
    from insight.person
    where person.snapshot = (select max(snapshot.id) from insight.snapshot) and person.here is null
        and (select people.viewer_keeps_people())
    order by person.name
$$;

-- Looked up in a table made once a question: comparing each row with each of a thousand people takes seconds.
drop policy seen_in_view on insight.person;
drop policy seen_in_view on insight.deal;
drop policy seen_in_view on insight.list;
drop policy seen_with_all_in_it on insight.team;

create policy seen_in_view on insight.person for select using (
    (select people.viewer_keeps_people()) or id in (select unnest((select insight.in_view()))));
create policy seen_in_view on insight.deal for select using (
    (select people.viewer_keeps_people()) or owner in (select unnest((select insight.in_view()))));
create policy seen_in_view on insight.list for select using (
    (select people.viewer_keeps_people())
    or not exists (
        select from unnest(owners) as member where member not in (select unnest((select insight.in_view())))));
create policy seen_with_all_in_it on insight.team for select using (
    (select people.viewer_keeps_people())
    or ((id <> '' and (select people.viewer_is(array['manager', 'leader']))
                and id in (select unnest((select insight.in_view()))))
            or (id = '' and (select people.viewer_is(array['leader']))))
        and not exists (
            select from unnest(members) as member where member not in (select unnest((select insight.in_view())))));

-- The quarter that the day lies in; of an older snapshot, as calendars have it.
alter table insight.snapshot add column period_from date, add column period_to date;
update insight.snapshot set
    period_from = date_trunc('quarter', as_of), period_to = date_trunc('quarter', as_of) + interval '3 months - 1 day';
alter table insight.snapshot alter column period_from set not null, alter column period_to set not null;

-- one row per owner and state: how many deals, and what they come to
create table insight.holding (
    snapshot bigint not null references insight.snapshot on delete cascade,
    owner text not null,
    state text not null,
    deals bigint not null,
    money numeric not null,
    primary key (snapshot, owner, state)
);

insert into insight.holding (snapshot, owner, state, deals, money)
select deal.snapshot, deal.owner, deal.state, count(*), sum(coalesce(deal.amount, 0))
from insight.deal
group by deal.snapshot, deal.owner, deal.state;

create index deal_place on insight.deal (snapshot, place);

alter table insight.holding enable row level security;

create policy kept_by_the_program on insight.holding using (ledger.is_program());
create policy seen_in_view on insight.holding for select using (
    (select people.viewer_keeps_people()) or owner in (select unnest((select insight.in_view()))));

grant select, insert, delete on insight.holding to ${application};
