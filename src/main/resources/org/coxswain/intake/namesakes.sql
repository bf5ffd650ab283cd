-- one row per owner's name that several people bear, with the opportunities concerned
select opportunity.owner_id as name, count(*) as deals
from opportunity
where opportunity.owner_id in (select name from known_person group by name having count(*) > 1)
    and opportunity.owner_id not in (select person_id from known_person)
group by opportunity.owner_id
order by opportunity.owner_id
