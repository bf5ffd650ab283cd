-- one row per act somebody did or put off on a day; it comes back on a day, or, without one, when its sign changes
create table week.mark (
    id bigint generated always as identity primary key,
    person bigint not null references people.person,
    act text not null,
    title text not null,
    state text not null check (state in ('done', 'later')),
    marked_on date not null,
    until date,
    sign text not null,
    reason text not null check (length(reason) <= 200),
    unique (person, act, marked_on)
);

create index mark_marked_on on week.mark (person, marked_on);

-- How many acts somebody in view did since a day: the number is for whoever leads them, the words are not.
create function week.done_since(since date) returns table (person bigint, acts bigint) stable
    security definer set search_path = pg_catalog language sql as $$
    select mark.person, count(*)
    from week.mark
    where mark.state = 'done' and mark.marked_on >= since and mark.person = any((select people.in_view())::bigint[])
    group by mark.person
$$;

alter table week.mark enable row level security;

create policy own on week.mark using (person = ledger.viewing_person());

create trigger followed after insert or update or delete on week.mark
    for each row execute function ledger.follow('title', 'reason');

grant usage on schema week to ${application};
grant select, insert, update, delete on week.mark to ${application};
