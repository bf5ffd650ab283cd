-- one row: the mark kept for an act today
insert into week.mark (person, act, title, state, marked_on, until, sign, reason)
values (ledger.viewing_person(), :act, :title, :state, ledger.today(), :until, :sign, :reason)
on conflict (person, act, marked_on) do update
    set title = excluded.title, state = excluded.state, until = excluded.until, sign = excluded.sign,
        reason = excluded.reason
returning id
