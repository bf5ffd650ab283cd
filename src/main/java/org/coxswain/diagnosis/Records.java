package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;

/**
 * Exactly the deals a lever counts.
 *
 * @param stage empty where the stage does not matter
 */
public record Records(Kind kind, String ownerId, String stage, LocalDate from, LocalDate to) {

    private static final Sql COUNTED = Sql.of(Records.class, "records.sql");

    public enum Kind {
        /** Entered as new, by the person who entered them. */
        CREATED,
        /** Came into the stage. */
        ENTERED,
        /** Left a stage forward, whichever. */
        ADVANCED,
        /** Entered as new and bearing a value. */
        VALUED,
        /** The same, of which only those won. */
        VALUED_WON,
        /** Won, with a list price. */
        DISCOUNTED
    }

    private record Counted(String deal) {}

    /** Ids of the deals; one that came into a stage twice is there once. */
    public List<String> deals(AsOf asOf) {
        return asOf
                .ask(
                        Counted.class,
                        COUNTED,
                        Map.of("kind", kind.name(), "owner", ownerId, "stage", stage, "from", from, "to", to))
                .stream()
                .map(Counted::deal)
                .toList();
    }
}
