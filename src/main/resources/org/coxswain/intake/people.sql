-- one row per person a source lists; of two rows with one id the first counts
create or replace temp table known_person as
select person_id, coalesce(name, nullif(trim(concat_ws(' ', first_name, last_name)), ''), email, person_id) as name,
    email, manager_id as manager, team, role, segment, territory, hired_on, left_on
from staged_people
where not coalesce(is_deleted, false)
qualify row_number() over (partition by person_id order by source_no, line) = 1
