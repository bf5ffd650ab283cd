-- one row per seller: who they are like, when their record begins, and what they made, won and owed from :from to :asOf
with origin as (
    select deal.first_owner_id as owner_id, deal.territory, deal.created_on
    from deal
    where deal.created_on is not null
),
place as (
    select
        origin.owner_id,
        origin.territory,
        row_number() over (partition by origin.owner_id order by count(*) desc, origin.territory) as place_no
    from origin
    where origin.created_on >= :from
    group by origin.owner_id, origin.territory
),
made as (
    select
        origin.owner_id,
        min(origin.created_on) as first_on,
        cast(sum(case when origin.created_on >= :from then 1 else 0 end) as integer) as created
    from origin
    group by origin.owner_id
),
brought as (
    select deal.owner_id, cast(count(*) as integer) as won, sum(deal.amount) as won_amount
    from deal
    where deal.outcome = 'won' and deal.closed_on between :from and :asOf
    group by deal.owner_id
)
select
    person.person_id,
    coalesce(person.role, '') as role,
    coalesce(person.segment, '') as segment,
    coalesce(person.team, '') as team,
    coalesce(place.territory, person.territory, 'all') as territory,
    person.hired_on,
    person.left_on,
    made.first_on,
    coalesce(made.created, 0) as created,
    coalesce(brought.won, 0) as won,
    coalesce(brought.won_amount, 0) as won_amount,
    owed.amount as quota
from person
left join made on made.owner_id = person.person_id
left join place on place.owner_id = person.person_id and place.place_no = 1
left join brought on brought.owner_id = person.person_id
left join quota_in(:from, :asOf) as owed on owed.person_id = person.person_id
where person.seller
order by person.person_id
