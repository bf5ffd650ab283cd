-- one row per kind of fault in the drafted opportunities: how often, and the first by id
select kind, count(*) as count, min(opportunity_id) as example
from (
    select opportunity_id, unnest([
        case when endless then 'endless' end,
        case when closed_on < created_on then 'backwards' end,
        case when amount < 0 then 'negative' end,
        case when list_amount < 0 then 'negative list' end,
        case when owner_id is null then 'ownerless' end,
        case when reopened then 'reopened' end,
        case when obscure then 'obscure' end]) as kind
    from draft
    where endless or closed_on < created_on or amount < 0 or list_amount < 0 or owner_id is null or reopened or obscure
)
where kind is not null
group by kind
order by kind
