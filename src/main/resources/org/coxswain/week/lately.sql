-- one row per mark of the viewer's last four weeks, or that holds an act back until it changes, the latest first
select mark.id, mark.act, mark.title, mark.state, mark.marked_on, mark.until, mark.sign, mark.reason
from week.mark
where mark.person = ledger.viewing_person()
    and (mark.marked_on > ledger.today() - 28 or mark.until is null)
order by mark.id desc
limit 200
