-- A snapshot is of the last day known, or of a day before it that somebody asked for. What anybody may see is decided by
-- the newest of the first kind, whichever day they look at.
alter table insight.snapshot add column past boolean not null default false;
alter table insight.run add column kind text not null default 'newest' check (kind in ('newest', 'proof', 'past'));
update insight.run set kind = 'proof' where cause = 'proof';

create function insight.newest() returns bigint stable security definer set search_path = pg_catalog language sql as $$
    select max(snapshot.id) from insight.snapshot where not snapshot.past
$$;

-- one row per person who looks at a day that is past, until the day after they asked; the words say why it cannot be shown
create table insight.past_day (
    person bigint primary key references people.person,
    day date not null,
    asked_on date not null,
    asked_at timestamptz not null,
    words text not null default ''
);

alter table insight.past_day enable row level security;

create policy own on insight.past_day using (person = ledger.viewing_person());
create policy answered_by_the_program on insight.past_day using (ledger.is_program());

create trigger followed after insert or update or delete on insight.past_day
    for each row execute function ledger.follow();

grant select, insert, update, delete on insight.past_day to ${application};

create or replace function insight.known_as() returns table (id text, manager text, person bigint) stable
    security definer set search_path = pg_catalog language sql as $$
    select person.id, person.manager, person.here
    from insight.person
    where person.snapshot = (select insight.newest())
$$;

create or replace function insight.in_view() returns text[] stable
    security definer set search_path = pg_catalog language sql as $$
    with recursive newest as materialized (
        select insight.newest() as id
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
    where person.snapshot = (select insight.newest()) and person.here = ledger.viewing_person()
    order by person.id
    limit 1
$$;

create or replace function insight.kept_from_viewer() returns bigint stable
    security definer set search_path = pg_catalog language sql as $$
    select count(*)
    from insight.team cross join unnest(team.members) as member
    where team.snapshot = (select insight.newest())
        and team.id = (select insight.own()) and member not in (select unnest((select insight.in_view())))
$$;

create or replace function insight.strangers() returns table (name text, email text) stable
    security definer set search_path = pg_catalog language sql as $$
    select person.name, person.email
    from insight.person
    where person.snapshot = (select insight.newest()) and person.here is null
        and (select people.viewer_keeps_people())
    order by person.name
$$;
