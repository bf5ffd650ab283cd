-- one row added per deal whose steps are kept
insert into insight.course (snapshot, deal, owner, changed_on, steps)
select :snapshot, added.deal, added.owner, added."changedOn", added.steps
from jsonb_to_recordset(:rows::jsonb) as added (deal text, owner text, "changedOn" date, steps text)
