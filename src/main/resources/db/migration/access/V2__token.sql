-- one row per token that a program asks with; only its hash is kept, and how it starts, to tell it from others
create table access.token (
    id bigint generated always as identity primary key,
    person bigint not null references people.person,
    name text not null check (name ~ '[^[:space:]]' and length(name) <= 100),
    hash bytea not null unique,
    start text not null,
    purposes text[] not null check (purposes <@ '{read,import,metrics}' and cardinality(purposes) > 0),
    made_on date not null,
    last_day date,
    ended_on date,
    used_on date
);

create index token_person on access.token (person);

alter table access.token enable row level security;

create policy all_by_the_program on access.token using (ledger.is_program());
create policy seen_by_its_holder on access.token for select using (
    person = ledger.viewing_person() or (select people.viewer_administrates()));
create policy made_for_oneself on access.token for insert with check (person = ledger.viewing_person());
create policy ended_by_its_holder on access.token for update using (
    person = ledger.viewing_person() or (select people.viewer_administrates()));

-- That it is used is no change of it.
create trigger followed after insert or delete or update of ended_on on access.token
    for each row execute function ledger.follow('hash');

grant select, insert, update on access.token to ${application};
