-- one row per stage that CRMs come with, in their order
create or replace temp table usual_stage as
select stage, min(position) as position from (values
    ('prospecting', 1), ('qualification', 2), ('needs analysis', 3), ('value proposition', 4), ('id. decision makers', 5),
    ('perception analysis', 6), ('proposal/price quote', 7), ('negotiation/review', 8),
    ('appointment scheduled', 1), ('appointmentscheduled', 1), ('qualified to buy', 2), ('qualifiedtobuy', 2),
    ('presentation scheduled', 3), ('presentationscheduled', 3), ('decision maker bought-in', 4),
    ('decisionmakerboughtin', 4), ('contract sent', 5), ('contractsent', 5),
    ('qualified', 2), ('contact made', 3), ('demo scheduled', 4), ('proposal made', 7), ('negotiations started', 8),
    ('lead', 0), ('new', 0), ('discovery', 2), ('engaging', 3), ('demo', 4), ('evaluation', 5), ('proposal', 7),
    ('negotiation', 8), ('contract', 9), ('commit', 10), ('verbal', 10)
) as usual(stage, position)
group by stage
