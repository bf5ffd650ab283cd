package org.coxswain.ledger;

import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;

/** What was changed lately, by whom; the database wrote it down itself. */
public final class Trail {

    private static final String LATEST = Question.of(Trail.class, "trail.sql");

    private final Ledger ledger;

    public Trail(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The latest entries, the newest first; on behalf of anybody but the program there are none to be seen. */
    public List<TrailEntry> latest(Scope scope, int most) {
        return ledger.as(
                scope,
                db -> db.sql(LATEST)
                        .param("most", most)
                        .query(new DataClassRowMapper<>(TrailEntry.class))
                        .list());
    }
}
