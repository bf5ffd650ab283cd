package org.coxswain.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.stats.Gram;

/** People and quarters, each with what came in the quarter after. */
final class Panel {

    /** The column of the trailing mean, before those of the leading figures. */
    static final int TRAILING = 0;

    private static final int TRAILING_QUARTERS = 4;
    private static final double PSEUDO_QUARTERS = 1;

    private final TreeMap<Integer, List<Pair>> quarters = new TreeMap<>();

    /** What was known at the end of a quarter, on the scale of square roots, and what the next one brought. */
    record Pair(double[] known, double lastQuarter, double next) {

        double target() {
            return Math.sqrt(next);
        }
    }

    Panel(List<PanelRow> rows) {
        Map<String, TreeMap<Integer, PanelRow>> people = new TreeMap<>();
        for (PanelRow row : rows) {
            people.computeIfAbsent(row.personId(), any -> new TreeMap<>()).put(row.quarter(), row);
        }
        Map<Integer, Double> usual = usual(rows);
        people.values().forEach(person -> person.values().forEach(row -> add(row, person, usual)));
    }

    /** In order. */
    List<List<Pair>> quarters() {
        return List.copyOf(quarters.values());
    }

    int pairs() {
        return quarters.values().stream().mapToInt(List::size).sum();
    }

    static Gram gram(List<Pair> pairs) {
        Gram gram = new Gram(Leading.values().length + 1);
        pairs.forEach(pair -> gram.add(pair.known(), pair.target()));
        return gram;
    }

    private void add(PanelRow row, TreeMap<Integer, PanelRow> person, Map<Integer, Double> usual) {
        PanelRow next = person.get(row.quarter() + 1);
        if (next == null) {
            return;
        }
        double[] known = new double[Leading.values().length + 1];
        known[TRAILING] = Math.sqrt(trailing(row, person, usual));
        for (Leading metric : Leading.values()) {
            known[metric.ordinal() + 1] = metric.of(row);
        }
        quarters.computeIfAbsent(row.quarter(), any -> new ArrayList<>())
                .add(new Pair(known, row.revenue(), Math.max(0, next.revenue())));
    }

    private static double trailing(PanelRow row, TreeMap<Integer, PanelRow> person, Map<Integer, Double> usual) {
        var seen = person.subMap(row.quarter() - TRAILING_QUARTERS + 1, true, row.quarter(), true)
                .values();
        double own = seen.stream().mapToDouble(PanelRow::revenue).sum();
        double everybody = usual.getOrDefault(row.quarter(), 0.0);
        return Math.max(0, (own + PSEUDO_QUARTERS * everybody) / (seen.size() + PSEUDO_QUARTERS));
    }

    /** Mean of everybody in the last four quarters, by quarter. */
    private static Map<Integer, Double> usual(List<PanelRow> rows) {
        Map<Integer, double[]> sums = new TreeMap<>();
        for (PanelRow row : rows) {
            for (int later = 0; later < TRAILING_QUARTERS; later++) {
                double[] sum = sums.computeIfAbsent(row.quarter() + later, any -> new double[2]);
                sum[0] += row.revenue();
                sum[1]++;
            }
        }
        Map<Integer, Double> usual = new TreeMap<>();
        sums.forEach((quarter, sum) -> usual.put(quarter, sum[0] / sum[1]));
        return usual;
    }
}
