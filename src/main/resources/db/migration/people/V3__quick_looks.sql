-- Who works below whom is found by index, not by sorting all places there are.
create or replace function people.in_view() returns bigint[] stable
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

-- Oneself first: then nobody else need be looked for. Others are looked up in a table made once a question.
drop policy seen_in_view on people.person;
drop policy seen_in_view on people.place;
drop policy seen_in_view on people.role;

create policy seen_in_view on people.person for select
    using (id = (select ledger.viewing_person()) or id in (select unnest((select people.in_view()))));
create policy seen_in_view on people.place for select
    using (person = (select ledger.viewing_person()) or person in (select unnest((select people.in_view()))));
create policy seen_in_view on people.role for select
    using (person = (select ledger.viewing_person()) or person in (select unnest((select people.in_view()))));
