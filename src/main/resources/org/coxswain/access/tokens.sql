-- one row per token in view that was not ended: one's own first, the newest first
select token.id, token.person, token.name, token.start, array_to_string(token.purposes, ',') as purposes,
       token.made_on, token.last_day, token.used_on
from access.token
where token.ended_on is null
order by token.person <> ledger.viewing_person(), token.person, token.id desc
