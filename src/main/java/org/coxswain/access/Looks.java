package org.coxswain.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.coxswain.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked at what is somebody else's: in the trail, once a day for each. */
@Component
public class Looks {

    private static final int REMEMBERED = 10_000;

    private final Ledger ledger;
    /** So that the second look of a day costs nothing; the ledger knows for certain, on every copy of the server. */
    private final Set<Look> noted = ConcurrentHashMap.newKeySet();

    Looks(Ledger ledger) {
        this.ledger = ledger;
    }

    private record Look(long viewer, String page, LocalDate day) {}

    /** {@code subject} is asked for where a look may be new; none: it is the viewer's own. */
    public void note(Viewer viewer, String page, Supplier<Optional<String>> subject) {
        var look = new Look(viewer.person(), page, ledger.today());
        if (noted.contains(look)) {
            return;
        }
        subject.get().ifPresent(whose -> ledger.run(viewer.scope(), db -> note(db, viewer, whose)));
        if (noted.size() > REMEMBERED) {
            noted.clear();
        }
        noted.add(look);
    }

    private static void note(JdbcClient db, Viewer viewer, String subject) {
        db.sql("delete from access.look where viewer = :viewer and day < ledger.today()")
                .param("viewer", viewer.person())
                .update();
        var first = db.sql("insert into access.look (viewer, subject, day) values (:viewer, :subject, ledger.today())"
                        + " on conflict do nothing")
                .param("viewer", viewer.person())
                .param("subject", subject)
                .update();
        if (first == 1) {
            db.sql("select ledger.note('look', :subject)")
                    .param("subject", subject)
                    .query()
                    .singleRow();
        }
    }
}
