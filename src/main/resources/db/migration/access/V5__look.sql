-- one row per person whose page somebody else looked at on a day, so that the trail says it once
create table access.look (
    viewer bigint not null references people.person,
    subject text not null,
    day date not null,
    primary key (viewer, day, subject)
);

alter table access.look enable row level security;

create policy ones_own on access.look using (viewer = ledger.viewing_person());

grant select, insert, delete on access.look to ${application};
