-- one row per import, the newest first: all, or the one asked for
select import.id, import.person, import.way, array_to_string(import.files, E'\n') as names, import.place, import.bytes, import.digest,
       import.mapping, import.keeps, import.began_at, import.state, import.words, import.batch, import.opportunities,
       import.changes, import.rejected, import.last_day, reading.began_at as reading_since, reading.held_until,
       coalesce(reading.doing, '') as doing, coalesce(reading.done, 0) as done, coalesce(reading.of, 0) as of
from imports.import
left join imports.reading on reading.import = import.id
where (cast(:id as bigint) is null and import.state <> 'dropped') or import.id = :id
order by import.id desc
limit :most
