-- one row added per brief
insert into insight.team (snapshot, id, key, name, members, week, forecast, pipeline, practice, data)
select :snapshot, added.id, added.key, added.name, added.members,
       added.week, added.forecast, added.pipeline, added.practice, added.data
from jsonb_to_recordset(:rows::jsonb) as added (
    id text, key text, name text, members text[],
    week jsonb, forecast jsonb, pipeline jsonb, practice jsonb, data jsonb)
