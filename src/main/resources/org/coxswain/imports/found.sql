-- one row: the import whose batch this is, kept as its server ended
update imports.import
set state = 'kept', batch = :batch
where id = :id and digest = :digest and state = 'draft' and batch is null
