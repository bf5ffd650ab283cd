-- one row: different owners and stages in the history that are known by another id or name
select
    (select count(*)
        from (select distinct owner_id from used_word) as used
        join owner_key as owner on owner.key = owner_text(used.owner_id)
        where owner.person_id <> used.owner_id)
    + (select count(*)
        from (select distinct stage from used_word) as used
        join stage_label as label on label.id = used.stage
        where label.stage <> used.stage)
