-- one row more in period
insert into period values (:label, :start, :end)
