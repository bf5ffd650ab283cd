-- one row less per snapshot that came before the last few, and per one of a past day that newer imports tell anew
delete from insight.snapshot
where snapshot.past
    or snapshot.id not in (
        select kept.id from insight.snapshot as kept where not kept.past order by kept.id desc limit :kept)
