-- Looked up in a table made once a question, as the other policies do.
create or replace function insight.in_view() returns text[] stable
    security definer set search_path = pg_catalog language sql as $$
    with recursive newest as materialized (
        select insight.newest() as id
    ), seen as (
        select person.id
        from newest
        join insight.person on person.snapshot = newest.id
        where person.here in (select unnest((select people.in_view())))
        union
        select person.id
        from seen
        cross join newest
        join insight.person on person.snapshot = newest.id and person.manager = seen.id
        where person.here is null and (select people.viewer_is(array['manager', 'leader']))
    )
    select coalesce(array_agg(seen.id), '{}') from seen
$$;

drop policy seen_in_view on insight.course;
create policy seen_in_view on insight.course for select using (
    (select people.viewer_keeps_people()) or owner in (select unnest((select insight.in_view()))));

create or replace function insight.known_here() returns table (id text, person bigint) stable
    security definer set search_path = pg_catalog language sql as $$
    select known.id, known.person
    from insight.known_as() as known
    where known.person in (select unnest((select people.in_view())))
$$;

-- Deals in view whose name has all of the words sought, the last of them by how it begins. Row security would have every
-- deal judged before an index of words may be used, so the same condition stands here; what is found is read under it
-- again. Whoever sees few people's deals has them all looked through; of everybody's, the first are looked through, and
-- only words that are rare among those are looked up: a word that most deals have would be found in each of them.
create or replace function insight.sought(within bigint, wanted tsquery, most integer) returns setof text stable
    security definer set search_path = pg_catalog rows 20 language plpgsql as $$
declare
    few constant integer := 50;
    glance constant integer := 5000;
    everybody constant boolean := people.viewer_keeps_people();
    seen constant text[] := case when everybody then '{}' else insight.in_view() end;
    found text[];
begin
    if not everybody and cardinality(seen) <= few then
        return query
            with own as materialized (
                select deal.id, deal.place, deal.words
                from insight.deal
                where deal.snapshot = within and deal.owner = any(seen)
            )
            select own.id from own where own.words @@ wanted order by own.place limit most;
        return;
    end if;
    found := array(
        select deal.id
        from insight.deal
        where deal.snapshot = within and deal.place < glance and deal.words @@ wanted
            and (everybody or deal.owner in (select unnest(seen)))
        order by deal.place
        limit most);
    if cardinality(found) < most then
        found := array(
            with named as materialized (
                select deal.id, deal.owner, deal.place
                from insight.deal
                where deal.snapshot = within and deal.words @@ wanted
            )
            select named.id
            from named
            where everybody or named.owner in (select unnest(seen))
            order by named.place
            limit most);
    end if;
    return query select unnest(found);
end
$$;
