-- one row: whether the person is the top one or has ever been placed below them
with recursive below as (
    select :top::bigint as person
    union
    select place.person from below join people.place on place.manager = below.person
)
select exists (select from below where below.person = :person)
