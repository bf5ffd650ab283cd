-- the day a text of a history by field means: ISO, or milliseconds of the epoch, or the American way
create or replace macro day_of(text) as cast(coalesce(
    try_cast(left(text, 10) as date),
    cast(make_timestamp(try_cast(case when regexp_matches(text, '^\d{12,13}$') then text end as bigint) * 1000) as date),
    cast(try_strptime(text, ['%m/%d/%Y', '%m/%d/%y', '%d.%m.%Y']) as date)) - date '1970-01-01' as integer)
