-- one row per deal of the members
create or replace temp view team_deal as
select deal.*
from deal
where deal.owner_id in (select member.person_id from member) or not exists (select member.person_id from member)
