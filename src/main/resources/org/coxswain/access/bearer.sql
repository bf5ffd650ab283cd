-- one row: whose token it is and what for, if it holds today
select token.id, token.person, array_to_string(token.purposes, ',') as purposes,
       token.used_on is distinct from ledger.today() as unused
from access.token
where token.hash = :hash and token.ended_on is null and coalesce(token.last_day, ledger.today()) >= ledger.today()
