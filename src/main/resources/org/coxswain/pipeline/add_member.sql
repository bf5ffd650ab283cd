-- one row more in member
insert into member values (:person)
