-- one row added, unless its holder has as many as one may have
insert into access.token (person, name, hash, start, purposes, made_on, last_day)
select :person, :name, :hash, :start, string_to_array(:purposes, ','), ledger.today(), :lastDay
where (select count(*) from access.token where token.person = :person and token.ended_on is null) < :most
