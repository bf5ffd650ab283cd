package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;

/**
 * Exactly the deals a lever counts.
 *
 * @param stage empty where the stage does not matter
 */
public record Records(Kind kind, String ownerId, String stage, LocalDate from, LocalDate to) {

    private static final Sql MAKE_WANTED = Sql.of(Records.class, "make_wanted.sql");
    private static final Sql ADD_WANTED = Sql.of(Records.class, "add_wanted.sql");
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

    private record Counted(int question, String deal) {}

    /** Ids of the deals of each, asked all at once; a deal that came into a stage twice is there once. */
    public static Map<Records, List<String>> deals(AsOf asOf, List<Records> wanted) {
        asOf.run(MAKE_WANTED, Map.of());
        for (int question = 0; question < wanted.size(); question++) {
            wanted.get(question).add(asOf, question);
        }
        Map<Integer, List<String>> found = asOf.ask(Counted.class, COUNTED, Map.of()).stream()
                .collect(Collectors.groupingBy(
                        Counted::question, Collectors.mapping(Counted::deal, Collectors.toList())));
        return IntStream.range(0, wanted.size())
                .boxed()
                .collect(Collectors.toMap(
                        wanted::get, question -> found.getOrDefault(question, List.of()), (one, same) -> one));
    }

    private void add(AsOf asOf, int question) {
        asOf.run(
                ADD_WANTED,
                Map.of(
                        "question",
                        question,
                        "kind",
                        kind.name(),
                        "owner",
                        ownerId,
                        "stage",
                        stage,
                        "from",
                        from,
                        "to",
                        to));
    }
}
