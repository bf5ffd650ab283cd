package org.coxswain.insight;

import java.util.List;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;

/** Those whom the CRM names, as the last snapshot has them. */
@Component
public final class Roster {

    private static final String ROSTER = Question.of(Roster.class, "roster.sql");

    private final Ledger ledger;

    Roster(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Somebody there; {@code stranger} to the people here, as far as the viewer may know that. */
    public record Entry(
            String id,
            String name,
            @Nullable String email,
            @Nullable String manager,
            boolean manages,
            boolean stranger) {}

    public List<Entry> all(Scope scope) {
        return ledger.as(
                scope,
                db -> db.sql(ROSTER)
                        .query(new DataClassRowMapper<>(Entry.class))
                        .list());
    }
}
