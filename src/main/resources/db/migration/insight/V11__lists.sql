-- Lists of deals are counted, and their first found, without opening a deal: all that a list may be narrowed by is in the
-- index, in the order of lists or state by state.
create index deal_in_order on insight.deal (snapshot, place)
    include (state, owner, stage, amount, flags, created_on, closed_on);
create index deal_by_state on insight.deal (snapshot, state, place)
    include (owner, stage, amount, flags, created_on, closed_on);
create index deal_closed_in_order on insight.deal (snapshot, place)
    include (state, owner, stage, amount, flags, created_on, closed_on) where state <> 'open';
drop index insight.deal_place;

-- As before; but of words that are common, and that the first few happen not to have, some deals are found, and not the first.
create or replace function insight.sought(within bigint, wanted tsquery, most integer) returns setof text stable
    security definer set search_path = pg_catalog rows 20 language plpgsql as $$
declare
    few constant integer := 50;
    common constant integer := 2000;
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
        with first as materialized (
            select deal.id, deal.owner, deal.place, deal.words
            from insight.deal
            where deal.snapshot = within and deal.place < glance
        )
        select first.id
        from first
        where first.words @@ wanted and (everybody or first.owner in (select unnest(seen)))
        order by first.place
        limit most);
    if cardinality(found) = most then
        return query select unnest(found);
        return;
    end if;
    return query
        with named as materialized (
            select deal.id, deal.owner, deal.place
            from insight.deal
            where deal.snapshot = within and deal.words @@ wanted
            limit common
        )
        select named.id
        from named
        where everybody or named.owner in (select unnest(seen))
        order by named.place
        limit most;
end
$$;
