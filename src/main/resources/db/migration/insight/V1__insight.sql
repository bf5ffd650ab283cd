-- one row per attempt to reckon; who holds it says so again and again, else another may take up the work
create table insight.run (
    id bigint generated always as identity primary key,
    cause text not null,
    holder text not null,
    state text not null check (state in ('running', 'done', 'failed', 'abandoned')),
    began_at timestamptz not null,
    held_until timestamptz not null,
    done integer not null default 0,
    of integer not null default 0,
    words text not null default ''
);

create unique index run_one_at_a_time on insight.run ((true)) where state = 'running';

-- one row per whole answer: all of its rows are written in one transaction, so whoever sees this row sees all
create table insight.snapshot (
    id bigint generated always as identity primary key,
    made_at timestamptz not null,
    as_of date not null,
    currency text not null,
    batches text not null,
    shape text not null
);

-- one row per person the CRM names; the card is there for those who sell
create table insight.person (
    snapshot bigint not null references insight.snapshot on delete cascade,
    id text not null,
    key text not null,
    place integer not null,
    manager text,
    name text not null,
    email text,
    card jsonb,
    primary key (snapshot, id),
    unique (snapshot, key)
);

-- one row per brief: of everybody (the id is empty), or of all who work below a manager
create table insight.team (
    snapshot bigint not null references insight.snapshot on delete cascade,
    id text not null,
    key text not null,
    name text not null,
    members text[] not null,
    week jsonb not null,
    forecast jsonb not null,
    pipeline jsonb not null,
    practice jsonb not null,
    data jsonb not null,
    primary key (snapshot, id),
    unique (snapshot, key)
);

-- one row per deal that figures count
create table insight.deal (
    snapshot bigint not null references insight.snapshot on delete cascade,
    id text not null,
    place integer not null,
    owner text not null,
    state text not null,
    stage text not null,
    amount numeric,
    created_on date,
    closed_on date,
    flags text[] not null,
    worded jsonb not null,
    primary key (snapshot, id)
);

create index deal_owner on insight.deal (snapshot, owner);

-- one row per figure that counts single deals by name
create table insight.list (
    snapshot bigint not null references insight.snapshot on delete cascade,
    key text not null,
    owners text[] not null,
    deals text[] not null,
    primary key (snapshot, key)
);

-- Whom the CRM names, and who that is here: by e-mail, else by a name that only one bears there and only one here.
create function insight.known_as() returns table (id text, manager text, person bigint) stable
    security definer set search_path = pg_catalog language sql as $$
    with crm as (
        select person.id, person.manager, lower(btrim(person.email)) as email, lower(btrim(person.name)) as name,
               count(*) over (partition by lower(btrim(person.name))) as namesakes
        from insight.person
        where person.snapshot = (select max(snapshot.id) from insight.snapshot)
    ), named as (
        select lower(btrim(known.name)) as name, min(known.person) as person
        from people.known() as known group by lower(btrim(known.name)) having count(*) = 1
    )
    select crm.id, crm.manager, coalesce(by_email.person, by_name.person)
    from crm
    left join people.known() as by_email on by_email.email = crm.email
    left join named as by_name on by_name.name = crm.name and crm.namesakes = 1
$$;

-- Those of the CRM's people whom the viewer may see. Somebody nobody here knows is seen by those who manage the nearest
-- manager that is known, and by that manager.
create function insight.in_view() returns text[] stable
    security definer set search_path = pg_catalog language sql as $$
    with recursive who as materialized (
        select known_as.id, known_as.manager, known_as.person from insight.known_as()
    ), seen as (
        select who.id from who where who.person = any((select people.in_view())::bigint[])
        union
        select who.id from seen join who on who.manager = seen.id
        where who.person is null and people.viewer_is(array['manager', 'leader'])
    )
    select coalesce(array_agg(seen.id), '{}') from seen
$$;

-- Who the viewer is to the CRM; no row for somebody it does not know.
create function insight.own() returns text stable
    security definer set search_path = pg_catalog language sql as $$
    select known_as.id from insight.known_as() where known_as.person = ledger.viewing_person() order by known_as.id limit 1
$$;

-- How many of those whom the CRM puts below the viewer work, here, for somebody else.
create function insight.kept_from_viewer() returns bigint stable
    security definer set search_path = pg_catalog language sql as $$
    select count(*)
    from insight.team cross join unnest(team.members) as member
    where team.snapshot = (select max(snapshot.id) from insight.snapshot)
        and team.id = insight.own() and member <> all(insight.in_view())
$$;

-- Those of the CRM who are nobody here, for whoever keeps people.
create function insight.strangers() returns table (name text, email text) stable
    security definer set search_path = pg_catalog language sql as $$
    select person.name, person.email
    from insight.person join insight.known_as() as known on known.id = person.id
    where person.snapshot = (select max(snapshot.id) from insight.snapshot) and known.person is null
        and (select people.viewer_keeps_people())
    order by person.name
$$;

revoke execute on function insight.known_as() from public;

alter table insight.run enable row level security;
alter table insight.snapshot enable row level security;
alter table insight.person enable row level security;
alter table insight.team enable row level security;
alter table insight.deal enable row level security;
alter table insight.list enable row level security;

create policy kept_by_the_program on insight.run using (ledger.is_program());
create policy kept_by_the_program on insight.snapshot using (ledger.is_program());
create policy kept_by_the_program on insight.person using (ledger.is_program());
create policy kept_by_the_program on insight.team using (ledger.is_program());
create policy kept_by_the_program on insight.deal using (ledger.is_program());
create policy kept_by_the_program on insight.list using (ledger.is_program());

create policy seen_by_anybody_known on insight.run for select using (ledger.viewer() <> '');
create policy seen_by_anybody_known on insight.snapshot for select using (ledger.viewer() <> '');
create policy seen_in_view on insight.person for select using (
    (select people.viewer_keeps_people()) or id = any((select insight.in_view())::text[]));
create policy seen_in_view on insight.deal for select using (
    (select people.viewer_keeps_people()) or owner = any((select insight.in_view())::text[]));
create policy seen_in_view on insight.list for select using (
    (select people.viewer_keeps_people()) or owners <@ (select insight.in_view())::text[]);
create policy seen_with_all_in_it on insight.team for select using (
    (select people.viewer_keeps_people())
    or members <@ (select insight.in_view())::text[]
        and ((id = any((select insight.in_view())::text[]) and (select people.viewer_is(array['manager', 'leader'])))
            or (id = '' and (select people.viewer_is(array['leader'])))));

grant usage on schema insight to ${application};
grant select, insert, update, delete on insight.run to ${application};
grant select, insert, delete on insight.snapshot, insight.person, insight.team, insight.deal, insight.list to ${application};
