-- one row: the import whose reading ended
update imports.import
set state = :state, words = :words, opportunities = :opportunities, changes = :changes, rejected = :rejected,
    last_day = :lastDay
where id = :id and state = 'waiting'
