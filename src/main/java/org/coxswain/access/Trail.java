package org.coxswain.access;

import java.util.List;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;

/** What was changed lately, by whom; the database wrote it down itself. */
@Component
class Trail {

    private static final String LATEST = Question.of(Trail.class, "trail.sql");

    private final Ledger ledger;

    Trail(Ledger ledger) {
        this.ledger = ledger;
    }

    List<TrailEntry> latest(int most) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql(LATEST).param("most", most).query(new DataClassRowMapper<>(TrailEntry.class)).list());
    }
}
