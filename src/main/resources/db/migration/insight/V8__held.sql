-- What the page of the managers shows of a proof, so that it need not open each of them.
alter table insight.proof add column held text generated always as (
    jsonb_path_query_first(proof, '$.page.members[*] ? (@.kind starts with "own").held') #>> '{}') stored;
