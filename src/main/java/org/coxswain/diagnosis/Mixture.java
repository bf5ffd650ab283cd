package org.coxswain.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.coxswain.stats.OverExpected;

/**
 * Logarithms or shares that depend on a kind (a segment, a stage), compared between people with the kind taken out.
 *
 * @param cells per person and kind
 * @param kinds what is usual for the kind
 * @param within variance inside a person's cell, pooled per kind
 */
record Mixture(Map<String, Map<String, Moments>> cells, Map<String, Moments> kinds, Map<String, Double> within) {

    private static final double SMALLEST_VARIANCE = 1e-6;
    private static final double PRIOR_WEIGHT = 4;

    record Cell(String ownerId, String kind, Moments moments) {}

    /** @param believed variance inside a cell, believed before looking */
    static Mixture of(List<Cell> given, double believed) {
        Map<String, Map<String, Moments>> cells = new TreeMap<>();
        for (Cell cell : given) {
            cells.computeIfAbsent(cell.ownerId(), owner -> new TreeMap<>())
                    .merge(cell.kind(), cell.moments(), Moments::and);
        }
        Map<String, Moments> kinds =
                given.stream().collect(Collectors.toMap(Cell::kind, Cell::moments, Moments::and, TreeMap::new));
        double pooled = variance(cells, kind -> true, believed);
        Map<String, Double> within = kinds.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), kind -> variance(cells, kind::equals, pooled)));
        return new Mixture(cells, kinds, within);
    }

    /** Squares around each person's own mean, per degree of freedom, with a little of what is believed. */
    private static double variance(Map<String, Map<String, Moments>> cells, Predicate<String> of, double believed) {
        double squares = PRIOR_WEIGHT * believed;
        double freedom = PRIOR_WEIGHT;
        for (Map<String, Moments> person : cells.values()) {
            for (var cell : person.entrySet()) {
                if (of.test(cell.getKey())) {
                    squares += cell.getValue().around();
                    freedom += Math.max(0, cell.getValue().n() - 1);
                }
            }
        }
        return Math.max(SMALLEST_VARIANCE, squares / freedom);
    }

    /** Precision-weighted distance from what is usual, and its variance. */
    OverExpected distance(String person) {
        double weight = 0;
        double sum = 0;
        for (var cell : cells.getOrDefault(person, Map.of()).entrySet()) {
            double precision = 1 / within.getOrDefault(cell.getKey(), 1.0);
            Moments own = cell.getValue();
            weight += own.n() * precision;
            sum += precision * (own.sum() - own.n() * usual(cell.getKey()));
        }
        return new OverExpected(sum / weight, 1 / weight);
    }

    Moments own(String person) {
        return cells.getOrDefault(person, Map.of()).values().stream().reduce(Moments.NONE, Moments::and);
    }

    /** What is usual for the kinds this person meets. */
    double expected(String person) {
        double n = 0;
        double sum = 0;
        for (var cell : cells.getOrDefault(person, Map.of()).entrySet()) {
            n += cell.getValue().n();
            sum += cell.getValue().n() * usual(cell.getKey());
        }
        return n == 0 ? everybody().mean() : sum / n;
    }

    Moments everybody() {
        return kinds.values().stream().reduce(Moments.NONE, Moments::and);
    }

    double usual(String kind) {
        return kinds.getOrDefault(kind, Moments.NONE).mean();
    }
}
