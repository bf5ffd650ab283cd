-- one row per deal of the members
create or replace temp view team_deal as select member_deal.* from member_deal
