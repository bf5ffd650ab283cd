-- one row per deal of the members: few of all, and asked about again and again
create or replace temp table member_deal as
select deal.* from deal where deal.owner_id in (select member.person_id from member)
