-- the viewer's one row: the past day they look at from now on
insert into insight.past_day (person, day, asked_on, asked_at)
values (ledger.viewing_person(), :day, ledger.today(), ledger.moment())
on conflict (person) do update set
    day = excluded.day, asked_on = excluded.asked_on, asked_at = excluded.asked_at, words = ''
