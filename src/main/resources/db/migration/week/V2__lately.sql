-- How many acts somebody in view did since a day, and on which day the last: these are for whoever leads them, the words are
-- not.
drop function week.done_since(date);

create function week.done_since(since date) returns table (person bigint, acts bigint, latest date) stable
    security definer set search_path = pg_catalog language sql as $$
    select mark.person, count(*), max(mark.marked_on)
    from week.mark
    where mark.state = 'done' and mark.marked_on >= since and mark.person = any((select people.in_view())::bigint[])
    group by mark.person
$$;
