package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much of whose new business is in which segment, and what a won deal is worth there. */
final class Segments {

    private static final double PSEUDO_DEALS = 5;

    private final Map<String, Map<String, Double>> made = new HashMap<>();
    private final Map<String, Double> all = new TreeMap<>();
    private final Map<String, Double> values;
    private double total;

    private Segments(Map<String, Double> values) {
        this.values = values;
    }

    static Segments of(Evidence evidence) {
        Segments segments = new Segments(values(evidence));
        evidence.created().forEach(one -> {
            segments.all.merge(one.segment(), (double) one.deals(), Double::sum);
            segments.made
                    .computeIfAbsent(one.ownerId(), owner -> new HashMap<>())
                    .merge(one.segment(), (double) one.deals(), Double::sum);
            segments.total += one.deals();
        });
        return segments;
    }

    List<String> names() {
        return new ArrayList<>(all.keySet());
    }

    double share(String segment) {
        return all.getOrDefault(segment, 0.0) / total;
    }

    /** The person's share, a few deals' worth pulled to everybody's. */
    double share(String person, String segment) {
        Map<String, Double> own = made.getOrDefault(person, Map.of());
        double sum = own.values().stream().mapToDouble(Double::doubleValue).sum();
        return (own.getOrDefault(segment, 0.0) + PSEUDO_DEALS * share(segment)) / (sum + PSEUDO_DEALS);
    }

    double value(String segment) {
        return values.getOrDefault(segment, 0.0);
    }

    /** Mean size per segment, brought to the level at which won deals of the window are worth what they brought. */
    private static Map<String, Double> values(Evidence evidence) {
        boolean wonOnly = Size.wonOnly(evidence.sizes());
        Map<String, Double> sums = new TreeMap<>();
        Map<String, Double> counts = new TreeMap<>();
        evidence.sizes().stream()
                .filter(one -> !wonOnly || one.outcome().equals("won"))
                .forEach(one -> {
                    sums.merge(one.segment(), one.size().doubleValue(), Double::sum);
                    counts.merge(one.segment(), (double) one.valued(), Double::sum);
                });
        double everything =
                sums.values().stream().mapToDouble(Double::doubleValue).sum();
        double deals = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        double usual = deals == 0 ? 0 : everything / deals;
        Map<String, Double> means = new TreeMap<>();
        sums.forEach((segment, sum) ->
                means.put(segment, (sum + PSEUDO_DEALS * usual) / (counts.getOrDefault(segment, 0.0) + PSEUDO_DEALS)));
        double brought = 0;
        double worth = 0;
        for (var won : evidence.won()) {
            brought += won.amount().doubleValue();
            worth += won.deals() * means.getOrDefault(won.segment(), usual);
        }
        double level = worth == 0 ? 0 : brought / worth;
        means.replaceAll((segment, mean) -> mean * level);
        return means;
    }
}
