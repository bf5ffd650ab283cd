-- one more question; stage '' asks for any
insert into wanted values (:question, :kind, :owner, :stage, :from, :to)
