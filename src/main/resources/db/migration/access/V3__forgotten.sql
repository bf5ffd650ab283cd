-- Somebody who forgot a password is sent a link, too; it leaves an invitation as it is.
alter table access.invitation add column kind text not null default 'invited' check (kind in ('invited', 'forgotten'));
alter table access.invitation drop constraint invitation_pkey;
alter table access.invitation add primary key (person, kind);
