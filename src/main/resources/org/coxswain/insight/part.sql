-- one row: the part of a team's brief that a page shows
select (case :part
            when 'Week' then team.week
            when 'Forecast' then team.forecast
            when 'Pipeline' then team.pipeline
            when 'Practice' then team.practice
            when 'Data' then team.data
        end)::text
from insight.team
where team.snapshot = :snapshot and team.key = :team
