-- one row: the newest import that counts, or is still looked at, of the same content read in the same way
select import.id
from imports.import
where import.digest = :digest and import.mapping = :mapping and import.state in ('waiting', 'draft', 'kept')
order by import.id desc
limit 1
