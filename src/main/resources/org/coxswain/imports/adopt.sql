-- one row: an import that was kept without the ledger knowing it
insert into imports.import (way, files, bytes, digest, mapping, began_at, state, batch, opportunities, changes, rejected, last_day)
values ('command', string_to_array(:names, E'\n'), :bytes, :digest, :mapping, :at, 'kept', :batch, :opportunities, :changes,
        :rejected, :lastDay)
on conflict do nothing
