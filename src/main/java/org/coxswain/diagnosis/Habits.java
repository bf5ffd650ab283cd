package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;

/** What people did in the first two weeks of each visit to a stage, and whether the deal moved on afterwards. */
record Habits(AsOf asOf, Behaviour.Usual usual) {

    static final int LANDMARK = 14;
    private static final int WEEKS_BACK = 104;
    private static final int MOST_VISITS = 60_000;
    private static final int MOST_DEALS = 2_000;

    private record Doing(String deal) {}

    static Habits of(AsOf asOf) {
        LocalDate from = asOf.day().minusWeeks(WEEKS_BACK);
        Map<String, Object> given = Map.of("from", from, "landmark", LANDMARK, "most", MOST_VISITS);
        List.of("patience.sql", "watched.sql", "early.sql").forEach(file -> asOf.run(sql(file), given));
        var usual = asOf.ask(Behaviour.Usual.class, sql("usual_early.sql"), Map.of())
                .getFirst();
        asOf.run(sql("habits.sql"), Map.of("contacts", usual.contacts(), "minutes", usual.minutes()));
        return new Habits(asOf, usual);
    }

    /** Strata by behaviour; visits alike also share what they have of the given behaviours. */
    Map<Behaviour, List<Alike>> alike(List<Behaviour> given) {
        int bits = given.stream().mapToInt(Behaviour::bit).sum();
        return asOf
                .ask(Alike.class, sql("alike.sql"), Map.of("behaviours", Behaviour.values().length, "given", bits))
                .stream()
                .collect(Collectors.groupingBy(
                        one -> Behaviour.at(one.place()), LinkedHashMap::new, Collectors.toList()));
    }

    /** The deals in which it was seen, or none where there are too many to list. */
    List<String> deals(Behaviour behaviour) {
        List<String> deals =
                asOf.ask(Doing.class, sql("doing.sql"), Map.of("bit", behaviour.bit(), "most", MOST_DEALS + 1)).stream()
                        .map(Doing::deal)
                        .toList();
        return deals.size() > MOST_DEALS ? List.of() : deals;
    }

    /** In what share of their visits each person does it. */
    static Map<String, Double> shares(List<Alike> strata) {
        Map<String, int[]> counts = new TreeMap<>();
        strata.forEach(one -> {
            int[] count = counts.computeIfAbsent(one.ownerId(), owner -> new int[2]);
            count[0] += one.cases();
            count[1] += one.withIt();
        });
        Map<String, Double> shares = new TreeMap<>();
        counts.forEach((owner, count) -> shares.put(owner, count[1] / (double) count[0]));
        return shares;
    }

    private static Sql sql(String file) {
        return Sql.of(Habits.class, file);
    }
}
