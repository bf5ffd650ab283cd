-- one row per activity that a table of its own ties to an opportunity; of several the first counts
create or replace temp table engagement as
select activity_id, min(opportunity_id) as opportunity_id from staged_engagements group by activity_id
