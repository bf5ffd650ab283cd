-- one row: the reading that begins, of the import that waited longest; none while another is under way
insert into imports.reading (import, holder, began_at, held_until)
select import.id, :holder, :now, :until
from imports.import
where import.state = 'waiting'
order by import.id
limit 1
on conflict do nothing
returning import
