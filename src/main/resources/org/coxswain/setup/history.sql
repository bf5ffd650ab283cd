-- one row per time something was said of :part, the newest first
select said.id, said.part, said.content::text as content, said.said_by, said.said_at
from setup.said
where said.part = :part
order by said.id desc
limit 50
