-- one row: how much is known
select
    (select count(*) from deal) as opportunities,
    (select count(*) from deal where deal.outcome = 'won') as won,
    (select count(*) from deal where deal.outcome = 'lost') as lost,
    (select count(*) from deal where deal.outcome = 'open') as open,
    (select count(*) from person where person.seller) as people,
    (select coverage.steps from coverage) as stage_changes,
    (select count(*) from activity) as activities,
    (select count(*) from quota) as quotas,
    (select count(*) from deal where deal.outcome = 'open' and deal.next_step is not null) as next_steps,
    (select greatest(max(deal.created_on), max(deal.closed_on)) from deal) as last_day
