-- one row: a deal in view by its key, what became of it, what the stages are called, and whether its owner has a page
select
    deal.worded::text,
    deal.outlook::text,
    coalesce(course.steps, '') as steps,
    (select coalesce(jsonb_object_agg(stage.number, stage.name), '{}')::text from insight.stage
        where stage.snapshot = deal.snapshot) as stages,
    exists (select from insight.person
        where person.snapshot = deal.snapshot and person.id = deal.owner and person.card is not null) as owned
from insight.deal
left join insight.course on course.snapshot = deal.snapshot and course.deal = deal.id
where deal.snapshot = :snapshot and deal.key = :key
