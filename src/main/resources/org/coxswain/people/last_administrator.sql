-- one row: whether the person administrates and nobody else who works here does
select exists (select from people.role where role.person = :person and role.role = 'administrator')
   and not exists (
       select from people.role join people.person on person.id = role.person
       where role.role = 'administrator' and role.person <> :person
           and (person.left_on is null or person.left_on > ledger.today()))
