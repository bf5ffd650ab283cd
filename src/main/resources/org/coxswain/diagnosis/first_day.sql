-- one row: the first day on which something was entered
select min(deal.created_on) as first_on from deal
