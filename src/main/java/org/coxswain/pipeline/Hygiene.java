package org.coxswain.pipeline;

import java.util.List;
import java.util.Map;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;

/**
 * How the records were kept. To be asked after {@link PipelineReview} of the same people.
 *
 * @param changes of the last 364 days, by anybody
 */
public record Hygiene(List<Flaw> flaws, List<Batch> batches, long changes) {

    private static final Sql FLAWS = Sql.of(Hygiene.class, "flaws.sql");
    private static final Sql BATCHES = Sql.of(Hygiene.class, "batches.sql");
    private static final Sql CHANGES = Sql.of(Hygiene.class, "recent_changes.sql");

    /** Records with a flaw, of those that could have it. */
    public record Flaw(String flaw, int deals, int seen) {}

    /**
     * Changes somebody entered in sittings: eight or more within ten minutes.
     *
     * @param sittings how often
     * @param edits changes entered so, of {@code allEdits}
     */
    public record Batch(String personId, int sittings, int edits, int allEdits) {}

    record Changes(long changes) {}

    public static Hygiene of(AsOf facts) {
        return new Hygiene(
                facts.ask(Flaw.class, FLAWS, Map.of()),
                facts.ask(Batch.class, BATCHES, Map.of()),
                facts.ask(Changes.class, CHANGES, Map.of()).getFirst().changes());
    }

    /** Changes entered in sittings. */
    public long edits() {
        return batches.stream().mapToLong(Batch::edits).sum();
    }
}
