-- one row: whose deals are meant, those of a team in view or all in view; none where that is everybody's
select array_to_json(case
        when :team::text is not null then coalesce((
            select team.members from insight.team
            where team.snapshot = :snapshot and team.key = :team::text), '{}')
        when people.viewer_keeps_people() then null
        else insight.in_view()
    end)::text as owners
