-- Those of the CRM's people whom the viewer may see; others are looked up in a table made once a question.
create function insight.find_in_view() returns text[] stable
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

revoke execute on function insight.find_in_view() from public;

-- Kept like the people in view, and found anew when there is a newer snapshot as well.
create or replace function insight.in_view() returns text[] stable
    security definer set search_path = pg_catalog language plpgsql as $$
declare
    many constant integer := 50;
    place constant text := 'coxswain.records_of_' || regexp_replace(ledger.viewer(), '[^0-9a-z]', '', 'g');
    mark constant text := people.mark() || coalesce(insight.newest(), 0) || ' ';
    known text := coalesce(current_setting(place, true), '');
    found text[];
begin
    if not starts_with(known, mark) then
        found := insight.find_in_view();
        known := mark || found::text;
        perform set_config(place, known, cardinality(found) < many);
    end if;
    return substr(known, length(mark) + 1)::text[];
end
$$;
