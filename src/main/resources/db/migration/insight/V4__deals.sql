-- The key of the address of whatever the CRM calls by an id; as the program makes it.
create function insight.key(id text) returns text immutable parallel safe language sql as $$
    select left(encode(sha256(convert_to(id, 'UTF8')), 'hex'), 16)
$$;

-- where an open deal stands; its key in addresses; the words it may be sought by
alter table insight.deal
    add column outlook jsonb,
    add column key text generated always as (insight.key(id)) stored,
    add column words tsvector generated always as (
        to_tsvector('simple', regexp_replace(coalesce(worded ->> 'name', ''), '[^[:alnum:]]+', ' ', 'g'))) stored;

create index deal_key on insight.deal (snapshot, key);
create index deal_words on insight.deal using gin (words);

-- one row per open deal, or closed in the quarter: what became of it step by step, as the program writes and reads it,
-- each step day:stage:amount:expected, with days since 1970 and stages by number, because these are many
create table insight.course (
    snapshot bigint not null references insight.snapshot on delete cascade,
    deal text not null,
    owner text not null,
    changed_on date not null,
    steps text not null,
    primary key (snapshot, deal)
);

-- one row per stage that steps name by number
create table insight.stage (
    snapshot bigint not null references insight.snapshot on delete cascade,
    number integer not null,
    name text not null,
    primary key (snapshot, number)
);

alter table insight.stage enable row level security;
create policy kept_by_the_program on insight.stage using (ledger.is_program());
create policy seen_by_anybody_known on insight.stage for select using (ledger.viewer() <> '');
grant select, insert, delete on insight.stage to ${application};

create index course_owner on insight.course (snapshot, owner, changed_on);

alter table insight.course enable row level security;

create policy kept_by_the_program on insight.course using (ledger.is_program());
create policy seen_in_view on insight.course for select using (
    (select people.viewer_keeps_people()) or owner = any((select insight.in_view())::text[]));

grant select, insert, delete on insight.course to ${application};

-- Deals in view whose name has all of the words sought, the last of them by how it begins. Row security would have every
-- deal judged before an index of words may be used, so the same condition stands here; what is found is read under it again.
create function insight.sought(within bigint, wanted tsquery, most integer) returns setof text stable
    security definer set search_path = pg_catalog language sql as $$
    select deal.id
    from insight.deal
    where deal.snapshot = within and deal.words @@ wanted
        and ((select people.viewer_keeps_people()) or deal.owner = any((select insight.in_view())::text[]))
    order by deal.place
    limit most
$$;

-- Who somebody of the CRM is here, of those in view.
create function insight.known_here() returns table (id text, person bigint) stable
    security definer set search_path = pg_catalog language sql as $$
    select known.id, known.person
    from insight.known_as() as known
    where known.person = any((select people.in_view())::bigint[])
$$;
