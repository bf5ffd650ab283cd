-- one row less per snapshot of a past day beyond the last few, those first at which nobody looks
delete from insight.snapshot
where snapshot.past
    and snapshot.id not in (
        select kept.id
        from insight.snapshot as kept
        where kept.past
        order by exists (
                select from insight.past_day where past_day.day = kept.as_of and past_day.asked_on = ledger.today()) desc,
            kept.id desc
        limit :kept)
