-- one row per part of which anything was said: what was said last
select distinct on (said.part) said.id, said.part, said.content::text as content, said.said_by, said.said_at
from setup.said
order by said.part, said.id desc
