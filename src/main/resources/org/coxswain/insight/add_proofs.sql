-- one row added per team
insert into insight.proof (snapshot, team, proof)
select :snapshot, added.team, added.proof
from jsonb_to_recordset(:rows::jsonb) as added (team text, proof jsonb)
