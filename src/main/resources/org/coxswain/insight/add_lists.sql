-- one row added per figure that counts single deals by name
insert into insight.list (snapshot, key, owners, deals)
select :snapshot, added.key, added.owners, added.deals
from jsonb_to_recordset(:rows::jsonb) as added (key text, owners text[], deals text[])
