-- one row: the import that begins
insert into imports.import (person, way, files, place, bytes, digest, mapping, keeps, began_at, state)
values (:person, :way, string_to_array(:names, E'\n'), :place, :bytes, :digest, :mapping, :keeps, :now, 'waiting')
returning id
