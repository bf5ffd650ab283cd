-- one row: how many people have how many quotas
select cast(count(*) as integer) as quotas, cast(count(distinct in_quotas.person_id) as integer) as people from in_quotas
