-- one row added per stage
insert into insight.stage (snapshot, number, name)
select :snapshot, added.number, added.name
from jsonb_to_recordset(:rows::jsonb) as added (number integer, name text)
