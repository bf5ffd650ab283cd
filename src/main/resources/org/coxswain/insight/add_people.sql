-- one row added per person the CRM names
insert into insight.person (snapshot, id, key, place, manager, name, email, card)
select :snapshot, added.id, added.key, added.place, added.manager, added.name, added.email, added.card
from jsonb_to_recordset(:rows::jsonb) as added (
    id text, key text, place integer, manager text, name text, email text, card jsonb)
