package org.coxswain.insight;

import java.time.LocalDate;
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
    public record Teams(Standing standing, LocalDate asOf, List<Line> lines) {}

    /**
     * A manager's team in words; {@code person} is who the manager is here, where that is known.
     *
     * @param coached   of its people, and the day on which the latest coaching began
     * @param held      how often the range held what came, on the Mondays of its proof; empty as long as there is none
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
            long people,
            long coached,
            @Nullable LocalDate coachedOn,
            String held) {}

    public Optional<Teams> of(Scope scope) {
        return standings
                .shown(scope)
                .map(snapshot -> new Teams(
                        standings.of(snapshot),
                        snapshot.asOf(),
                        ledger.as(
                                scope,
                                db -> db.sql(TEAMS)
                                        .param("snapshot", snapshot.id())
                                        .query(new DataClassRowMapper<>(Line.class))
                                        .list())));
    }
}
