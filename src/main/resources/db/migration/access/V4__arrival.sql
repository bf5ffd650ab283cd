-- one row per sign-in that came back from elsewhere, by a hash of what it began with: none comes back twice
create table access.arrival (
    state bytea primary key,
    at timestamptz not null
);

alter table access.arrival enable row level security;

create policy only_the_program on access.arrival using (ledger.is_program());

grant select, insert, delete on access.arrival to ${application};
