package org.coxswain.insight;

import java.util.List;
import java.util.Optional;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;

/** The teams below a viewer, a line each, for the room that shows them together. */
@Component
public class Rollup {

    private static final String TEAMS = Question.of(Rollup.class, "rollup.sql");

    private final Standings standings;
    private final Ledger ledger;

    Rollup(Standings standings, Ledger ledger) {
        this.standings = standings;
        this.ledger = ledger;
    }

    /** By the managers' names: this is no ranking. */
    public record Teams(Standing standing, List<Line> lines) {}

    /**
     * A manager's team in words; {@code person} is who the manager is here, where that is known; {@code held} of
     * {@code rehearsed} rehearsed forecasts held.
     */
    public record Line(
            String key,
            String name,
            @Nullable Long person,
            String sentence,
            String checked,
            String closed,
            String range,
            String quota,
            int held,
            int rehearsed) {}

    public Optional<Teams> of(Scope scope) {
        return standings
                .shown(scope)
                .map(snapshot -> new Teams(
                        standings.of(snapshot),
                        ledger.as(
                                scope,
                                db -> db.sql(TEAMS)
                                        .param("snapshot", snapshot.id())
                                        .query(new DataClassRowMapper<>(Line.class))
                                        .list())));
    }
}
