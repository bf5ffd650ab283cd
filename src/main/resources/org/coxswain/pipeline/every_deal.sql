-- one row per deal: whoever owns it, it counts
create or replace temp view team_deal as select deal.* from deal
