-- At most one row: how often people, places or roles changed. Counted before a statement changes anything, so that whoever
-- waits for another's change holds nothing that the other could wait for; seen when the change is.
create table people.change (
    number bigint not null
);

create unique index change_is_one on people.change ((true));
alter table people.change enable row level security;

create function people.count_change() returns trigger
    security definer set search_path = pg_catalog language plpgsql as $$
begin
    insert into people.change as known (number) values (1)
    on conflict ((true)) do update set number = known.number + 1;
    return null;
end
$$;

create trigger counted before insert or update or delete on people.person
    for each statement execute function people.count_change();
create trigger counted before insert or update or delete on people.place
    for each statement execute function people.count_change();
create trigger counted before insert or update or delete on people.role
    for each statement execute function people.count_change();

-- The same as long as nobody's place can have changed.
create function people.mark() returns text stable
    security definer set search_path = pg_catalog language sql as $$
    select coalesce((select change.number from people.change), 0) || ' ' || coalesce(ledger.today()::text, 'never') || ' '
$$;

create function people.find_in_view() returns bigint[] stable
    security definer set search_path = pg_catalog language sql as $$
    with recursive below as (
        select ledger.viewing_person() as person
        where ledger.viewing_person() is not null
        union
        select place.person
        from below
        join people.place on place.manager = below.person and place.since <= (select ledger.today())
        where (select people.viewer_is(array['manager', 'leader']))
            and not exists (
                select from people.place as later
                where later.person = place.person and later.since > place.since and later.since <= (select ledger.today()))
    )
    select array_agg(person.id)
    from people.person
    where (select people.viewer_keeps_people()) or person.id in (select below.person from below)
$$;

revoke execute on function people.find_in_view() from public;

-- What was found for a viewer, kept with the mark of what it was found in: of many people for as long as the connection lasts,
-- of few for the transaction. Every policy of every question asks for it, and for whoever leads a thousand it takes
-- milliseconds. Whoever can set what is kept here can say who is viewing just as well.
create or replace function people.in_view() returns bigint[] stable
    security definer set search_path = pg_catalog language plpgsql as $$
declare
    many constant integer := 50;
    place constant text := 'coxswain.people_of_' || regexp_replace(ledger.viewer(), '[^0-9a-z]', '', 'g');
    mark constant text := people.mark();
    known text := coalesce(current_setting(place, true), '');
    found bigint[];
begin
    if not starts_with(known, mark) then
        found := people.find_in_view();
        known := mark || coalesce(found::text, '{}');
        perform set_config(place, known, coalesce(cardinality(found), 0) < many);
    end if;
    return substr(known, length(mark) + 1)::bigint[];
end
$$;
