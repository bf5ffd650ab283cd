-- one row per import: what was dropped, by whom, and what came of it; a batch of facts counts once its row is kept
create table imports.import (
    id bigint generated always as identity primary key,
    person bigint references people.person,
    way text not null check (way in ('page', 'folder', 'program', 'command')),
    files text[] not null,
    place text not null default '',
    bytes bigint not null,
    digest text not null,
    mapping text not null default '',
    keeps boolean not null default false,
    began_at timestamptz not null,
    state text not null check (state in ('waiting', 'draft', 'kept', 'undone', 'stopped', 'refused', 'dropped')),
    words text not null default '',
    batch text unique,
    opportunities bigint not null default 0,
    changes bigint not null default 0,
    rejected bigint not null default 0,
    last_day date
);

create index import_digest on imports.import (digest);

-- What lies somewhere is read once, however many servers look there.
create unique index import_place on imports.import (place) where place <> '' and state in ('waiting', 'draft');

-- one row per reading under way: who holds it says so again and again, else another may take up the work
create table imports.reading (
    import bigint primary key references imports.import,
    holder text not null,
    began_at timestamptz not null,
    held_until timestamptz not null,
    doing text not null default '',
    done bigint not null default 0,
    of bigint not null default 0,
    stop boolean not null default false
);

create unique index reading_one_at_a_time on imports.reading ((true));

-- one row per change of what is remembered about how to read; the newest holds
create table imports.mapping (
    id bigint generated always as identity primary key,
    said_at timestamptz not null,
    text text not null
);

alter table imports.import enable row level security;
alter table imports.reading enable row level security;
alter table imports.mapping enable row level security;

create policy kept_by_few on imports.import using ((select people.viewer_keeps_people()));
create policy kept_by_few on imports.reading using ((select people.viewer_keeps_people()));
create policy kept_by_few on imports.mapping using ((select people.viewer_keeps_people()));

create trigger followed after insert or update or delete on imports.import
    for each row execute function ledger.follow('mapping');
create trigger followed after insert or update or delete on imports.mapping
    for each row execute function ledger.follow();

grant usage on schema imports to ${application};
grant select, insert, update on imports.import to ${application};
grant select, insert, update, delete on imports.reading to ${application};
grant select, insert on imports.mapping to ${application};
