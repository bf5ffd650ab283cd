-- one row per brief of a snapshot, once the forecast is proved on the past
create table insight.proof (
    snapshot bigint not null,
    team text not null,
    proof jsonb not null,
    primary key (snapshot, team),
    foreign key (snapshot, team) references insight.team (snapshot, id) on delete cascade
);

alter table insight.proof enable row level security;

create policy kept_by_the_program on insight.proof using (ledger.is_program());
create policy seen_with_its_team on insight.proof for select using (
    exists (select from insight.team where team.snapshot = proof.snapshot and team.id = proof.team));

grant select, insert, delete on insight.proof to ${application};
