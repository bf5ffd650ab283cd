-- one row: owners of opportunities, and managers, that no list of people has
with owner as (
    select distinct owner_id from opportunity
    where owner_id is not null and owner_id not in (select person_id from known_person)
), boss as (
    select distinct manager from known_person
    where manager is not null and owner_text(manager) not in (select key from owner_key)
)
select (select count(*) from owner), (select min(owner_id) from owner), (select count(*) from boss), (select min(manager) from boss)
