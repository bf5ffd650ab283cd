-- one row per change, the latest first: who, what, and which columns became what
select to_char(trail.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as at,
       case when trail.author ~ '^[0-9]+$' then 'person ' || trail.author
            when trail.author = 'program' then 'Coxswain itself'
            else 'outside Coxswain' end as author,
       trail.act, trail.subject,
       coalesce((
           select string_agg(became.key || ': ' || coalesce(trail.before ->> became.key || ' → ', '')
                             || coalesce(became.value, 'nothing'), ', ' order by became.key)
           from jsonb_each_text(coalesce(trail.after, trail.before)) as became
           where trail.act <> 'update' or became.value is distinct from trail.before ->> became.key), '') as difference
from ledger.trail
order by trail.at desc, trail.id desc
limit :most
