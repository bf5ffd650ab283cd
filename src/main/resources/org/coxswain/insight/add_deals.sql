-- one row added per deal that figures count
insert into insight.deal (snapshot, id, place, owner, state, stage, amount, created_on, closed_on, flags, worded, outlook)
select :snapshot, added.id, added.place, added.owner, added.state, added.stage, added.amount,
       added."createdOn", added."closedOn", added.flags, added.worded - 'open', nullif(added.worded -> 'open', 'null'::jsonb)
from jsonb_to_recordset(:rows::jsonb) as added (
    id text, place integer, owner text, state text, stage text, amount numeric,
    "createdOn" date, "closedOn" date, flags text[], worded jsonb)
