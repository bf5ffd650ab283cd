-- one row per text that names exactly one person: an id, else an e-mail address, else a name
create or replace macro owner_text(text) as case when contains(text, '@') then lower(text) else text end;
create or replace temp table owner_key as
with candidate as (
    select owner_text(person_id) as key, person_id, 1 as rank from known_person
    union all
    select owner_text(email), person_id, 2 from known_person where email is not null
    union all
    select owner_text(name), person_id, 3 from known_person
), best as (
    select key, person_id, rank, min(rank) over (partition by key) as best_rank from candidate
)
select key, min(person_id) as person_id
from best
where rank = best_rank
group by key
having count(distinct person_id) = 1
