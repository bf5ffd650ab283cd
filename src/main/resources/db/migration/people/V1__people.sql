create table people.person (
    id bigint generated always as identity primary key,
    name text not null check (name ~ '[^[:space:]]' and length(name) <= 200),
    email text not null unique check (email = lower(email) and email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(email) <= 254),
    left_on date
);

create table people.team (
    id bigint generated always as identity primary key,
    name text not null unique check (name ~ '[^[:space:]]' and length(name) <= 200)
);

-- one row per change of where somebody works: it holds until the next one, so no two can overlap
create table people.place (
    person bigint not null references people.person,
    since date not null,
    manager bigint references people.person check (manager <> person),
    team bigint references people.team,
    primary key (person, since)
);

create index place_manager on people.place (manager);

create table people.role (
    person bigint not null references people.person,
    role text not null check (role in ('salesperson', 'manager', 'leader', 'operations', 'administrator')),
    primary key (person, role)
);

-- one row per person: where they work today
create view people.placed_today with (security_invoker = true) as
    select distinct on (place.person) place.person, place.manager, place.team
    from people.place
    where place.since <= ledger.today()
    order by place.person, place.since desc;

create function people.viewer_is(roles text[]) returns boolean stable
    security definer set search_path = pg_catalog language sql as $$
    select exists (
        select from people.role join people.person on person.id = role.person
        where person.id = ledger.viewing_person() and role.role = any(roles)
            and (person.left_on is null or person.left_on > ledger.today()))
$$;

-- Whoever keeps people's records sees everybody and may change them.
create function people.viewer_keeps_people() returns boolean stable language sql
    return ledger.is_program() or people.viewer_is(array['operations', 'administrator']);

create function people.viewer_administrates() returns boolean stable language sql
    return ledger.is_program() or people.viewer_is(array['administrator']);

-- The people the viewer may see: oneself; who works below a manager or leader today, at any depth; or everybody.
create function people.in_view() returns bigint[] stable
    security definer set search_path = pg_catalog language sql as $$
    with recursive below as (
        select ledger.viewing_person() as person
        where ledger.viewing_person() is not null
        union
        select placed_today.person
        from below join people.placed_today on placed_today.manager = below.person
        where people.viewer_is(array['manager', 'leader'])
    )
    select array_agg(person.id)
    from people.person
    where (select people.viewer_keeps_people()) or person.id in (select below.person from below)
$$;

alter table people.team enable row level security;
alter table people.person enable row level security;
alter table people.place enable row level security;
alter table people.role enable row level security;

create policy seen_by_anybody_known on people.team using (ledger.viewer() <> '');
create policy seen_in_view on people.person for select
    using (id = any((select people.in_view())::bigint[]));
create policy seen_in_view on people.place for select
    using (person = any((select people.in_view())::bigint[]));
create policy seen_in_view on people.role for select
    using (person = any((select people.in_view())::bigint[]));

create policy kept_by_few on people.person for all using ((select people.viewer_keeps_people()));
create policy kept_by_few on people.place for all using ((select people.viewer_keeps_people()));
create policy kept_by_few on people.role for all using (
    (select people.viewer_keeps_people())
    and (role <> 'administrator' or (select people.viewer_administrates())));

create trigger followed after insert or update or delete on people.person
    for each row execute function ledger.follow();
create trigger followed after insert or update or delete on people.team
    for each row execute function ledger.follow();
create trigger followed after insert or update or delete on people.place
    for each row execute function ledger.follow();
create trigger followed after insert or update or delete on people.role
    for each row execute function ledger.follow();

grant usage on schema people to ${application};
grant select, insert, update on people.person, people.team, people.place to ${application};
grant select, insert, delete on people.role to ${application};
grant select on people.placed_today to ${application};
