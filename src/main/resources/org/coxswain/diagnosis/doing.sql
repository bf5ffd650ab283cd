-- one row per deal in which the behaviour was seen by the landmark
select distinct deal.opportunity_id as deal
from habits
join deal on deal.deal_no = habits.deal_no
where habits.bits & :bit <> 0
order by deal.opportunity_id
limit :most
