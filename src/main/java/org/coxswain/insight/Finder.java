package org.coxswain.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;

/** People and deals in view, by how the words of their names begin. */
@Component
public class Finder {

    private static final String DEALS = Question.of(Finder.class, "found_deals.sql");
    private static final String PEOPLE = Question.of(Finder.class, "found_people.sql");
    private static final int MOST_PEOPLE = 8;
    private static final int MOST_DEALS = 20;
    private static final int MOST_WORDS = 6;

    private final Snapshots snapshots;
    private final Ledger ledger;

    Finder(Snapshots snapshots, Ledger ledger) {
        this.snapshots = snapshots;
        this.ledger = ledger;
    }

    public record FoundPerson(String href, String name, String about) {}

    public record FoundDeal(String key, String name, String owner, String state, String stage) {}

    /** The first of them; {@code cut} where there may be more deals. */
    public record Found(List<FoundPerson> people, List<FoundDeal> deals) {

        public static final Found NOTHING = new Found(List.of(), List.of());

        public boolean isEmpty() {
            return people.isEmpty() && deals.isEmpty();
        }

        public boolean isCut() {
            return deals.size() == MOST_DEALS;
        }
    }

    public Found find(Scope scope, String sought) {
        var words = words(sought);
        return words.isEmpty()
                ? Found.NOTHING
                : snapshots.shown(scope).map(in -> find(scope, in, words)).orElse(Found.NOTHING);
    }

    private Found find(Scope scope, Snapshot snapshot, List<String> words) {
        return ledger.as(
                scope,
                db -> new Found(
                        db.sql(PEOPLE)
                                .param("snapshot", snapshot.id())
                                .param("pattern", "% " + String.join("% ", words) + "%")
                                .param("most", MOST_PEOPLE)
                                .query(new DataClassRowMapper<>(FoundPerson.class))
                                .list(),
                        db.sql(DEALS)
                                .param("snapshot", snapshot.id())
                                .param(
                                        "words",
                                        words.stream().map(word -> word + ":*").collect(Collectors.joining(" & ")))
                                .param("most", MOST_DEALS)
                                .query(new DataClassRowMapper<>(FoundDeal.class))
                                .list()));
    }

    /** Letters and digits only, so that nothing typed is more than a word to the database. */
    private static List<String> words(String sought) {
        return Arrays.stream(sought.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
