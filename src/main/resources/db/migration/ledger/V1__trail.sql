-- What every transaction says at its start; the session knows nothing before and forgets it afterwards.
create function ledger.viewer() returns text stable language sql
    return coalesce(current_setting('coxswain.viewer', true), '');

create function ledger.is_program() returns boolean stable language sql
    return ledger.viewer() = 'program';

create function ledger.viewing_person() returns bigint stable language sql
    return case when ledger.viewer() ~ '^[0-9]+$' then ledger.viewer()::bigint end;

create function ledger.author() returns text stable language sql
    return coalesce(nullif(current_setting('coxswain.author', true), ''), 'unknown');

create function ledger.moment() returns timestamptz stable language sql
    return nullif(current_setting('coxswain.moment', true), '')::timestamptz;

create function ledger.today() returns date stable language sql
    return nullif(current_setting('coxswain.today', true), '')::date;

-- one row per change of anything kept: who, when, what it was and what it became; written by the database itself
create table ledger.trail (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    author text not null,
    act text not null,
    subject text not null,
    before jsonb,
    after jsonb
);

create index trail_at on ledger.trail (at);

alter table ledger.trail enable row level security;

create policy only_the_program_reads on ledger.trail using (ledger.is_program());

-- Hangs behind a table; its arguments are columns whose content must not be told.
create function ledger.follow() returns trigger security definer set search_path = pg_catalog language plpgsql as $$
begin
    insert into ledger.trail (at, author, act, subject, before, after) values (
        coalesce(ledger.moment(), clock_timestamp()),
        ledger.author(),
        lower(tg_op),
        tg_table_schema || '.' || tg_table_name,
        case when tg_op <> 'INSERT' then to_jsonb(old) - coalesce(tg_argv, '{}')::text[] end,
        case when tg_op <> 'DELETE' then to_jsonb(new) - coalesce(tg_argv, '{}')::text[] end);
    return null;
end
$$;

-- For what happens without changing a row, such as signing in.
create function ledger.note(act text, subject text) returns void security definer set search_path = pg_catalog
    language sql as $$
    insert into ledger.trail (at, author, act, subject)
    values (coalesce(ledger.moment(), clock_timestamp()), ledger.author(), act, subject)
$$;

grant usage on schema ledger to ${application};
grant select on ledger.trail to ${application};
