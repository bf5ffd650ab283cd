-- one row more in origin
insert into origin values (:day, :start, :end)
