-- one row less per snapshot that came before the last few
delete from insight.snapshot
where snapshot.id not in (select kept.id from insight.snapshot as kept order by kept.id desc limit :kept)
