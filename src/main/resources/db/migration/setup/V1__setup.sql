-- one row per time a part of what the organisation says about itself was said: the newest of a part counts, the others
-- are its history; without content the imports speak again
create table setup.said (
    id bigint generated always as identity primary key,
    part text not null check (part in ('name', 'calendar', 'currency', 'stages', 'comparison', 'ramp')),
    content jsonb,
    said_by bigint not null references people.person,
    said_at timestamptz not null
);

create index said_part on setup.said (part, id);

alter table setup.said enable row level security;

create policy seen_by_anybody_known on setup.said for select using (ledger.viewer() <> '');
create policy said_by_few on setup.said for insert with check (
    (select people.viewer_keeps_people()) and said_by = ledger.viewing_person());

create trigger followed after insert on setup.said for each row execute function ledger.follow();

grant usage on schema setup to ${application};
grant select, insert on setup.said to ${application};
