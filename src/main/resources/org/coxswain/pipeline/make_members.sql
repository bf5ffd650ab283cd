-- one row per person whose deals are looked at; none when everybody's are
create or replace temp table member (person_id varchar)
