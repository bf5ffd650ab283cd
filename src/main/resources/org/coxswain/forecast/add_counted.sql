-- one row more in counted
insert into counted values (:person)
