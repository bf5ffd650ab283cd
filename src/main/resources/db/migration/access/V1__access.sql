create table access.password (
    person bigint primary key references people.person,
    hash text not null
);

-- one row per browser that is signed in; the cookie holds the token, the table only its hash
create table access.session (
    token bytea primary key,
    person bigint not null references people.person,
    began_at timestamptz not null,
    seen_at timestamptz not null
);

create index session_person on access.session (person);

-- one row per person asked to choose a password; a new invitation replaces the old one
create table access.invitation (
    person bigint primary key references people.person,
    token bytea not null unique,
    ends_at timestamptz not null
);

-- one row per address or account that was tried, as a hash: how often it failed, and when it may be tried again
create table access.attempt (
    target bytea primary key,
    failures integer not null,
    next_at timestamptz not null
);

create index attempt_next on access.attempt (next_at);

alter table access.password enable row level security;
alter table access.session enable row level security;
alter table access.invitation enable row level security;
alter table access.attempt enable row level security;

create policy only_the_program on access.password using (ledger.is_program());
create policy only_the_program on access.session using (ledger.is_program());
create policy only_the_program on access.invitation using (ledger.is_program());
create policy only_the_program on access.attempt using (ledger.is_program());

create trigger followed after insert or update or delete on access.password
    for each row execute function ledger.follow('hash');
create trigger followed after insert or update or delete on access.invitation
    for each row execute function ledger.follow('token');

grant usage on schema access to ${application};
grant select, insert, update, delete on access.password, access.session, access.invitation, access.attempt to ${application};
