-- one row per kind of row that was left out or leads nowhere: how often, and an example
select 'activity without a person: left out' as kind, count(*) as count, min(activity_id) as example
from staged_activities
where coalesce(person_id, person_name) is null and not coalesce(is_deleted, false)
union all
select 'change of an opportunity that is not in the export: kept, but of no use', count(*), min(opportunity_id)
from change
where (select count(*) from change) < 2000000
    and not exists (select 1 from opportunity where opportunity.opportunity_id = change.opportunity_id)
