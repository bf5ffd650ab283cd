package org.coxswain.forecast;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.coxswain.pipeline.Residual;
import org.coxswain.stats.Age;
import org.coxswain.stats.Hazards;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage;

/**
 * How much faster than everybody's each owner's deals advance and get lost: exits over those expected of the same
 * stages, segments and ages.
 */
record Paces(Ratios advancing, Ratios losing, double everybody) {

    private static final double STEP = .02;
    private static final Shrinkage.Prior BELIEVED = new Shrinkage.Prior(.04, .02);

    static Paces of(ForecastRows rows, Residual residual) {
        var sums = new TreeMap<String, Sum>();
        for (ForecastRows.Leaving leaving : rows.leavings()) {
            sums.computeIfAbsent(leaving.ownerId(), owner -> new Sum()).add(leaving, residual);
        }
        Map<String, String> territories = rows.territories();
        return new Paces(ratios(sums, territories, sum -> sum.advanced), ratios(sums, territories, sum -> sum.lost), 1);
    }

    /** The same, everybody together moving at {@code factor} of the usual pace. */
    Paces slowed(double factor) {
        return new Paces(advancing, losing, factor);
    }

    double advance(String owner) {
        return everybody * rounded(advancing.of(owner));
    }

    double lose(String owner) {
        return everybody * rounded(losing.of(owner));
    }

    /** To the nearest fiftieth: nobody's pace is known better, and a thousand people then share some hundred paces. */
    private static double rounded(double ratio) {
        return Math.exp(STEP * Math.round(Math.log(ratio) / STEP));
    }

    private static Ratios ratios(
            Map<String, Sum> sums, Map<String, String> territories, Function<Sum, double[]> seenAndExpected) {
        return Ratios.of(
                sums.keySet().stream()
                        .map(owner -> {
                            double[] counts = seenAndExpected.apply(sums.getOrDefault(owner, new Sum()));
                            return new Ratios.Standing(
                                    owner,
                                    territories.getOrDefault(owner, ""),
                                    OverExpected.count(counts[0], counts[1]),
                                    counts[1]);
                        })
                        .toList(),
                BELIEVED);
    }

    /** Seen and expected: forward, and lost. */
    private static final class Sum {

        private final double[] advanced = new double[2];
        private final double[] lost = new double[2];

        private void add(ForecastRows.Leaving leaving, Residual residual) {
            Hazards hazards = residual.hazards();
            int stage = leaving.position() - 1;
            int segment = residual.segments().indexOf(leaving.segment());
            int age = Age.firstDay(leaving.ageClass());
            advanced[0] += leaving.advanced();
            advanced[1] += leaving.days() * hazards.advance(stage, segment, age);
            lost[0] += leaving.lost();
            lost[1] += leaving.days() * hazards.lose(stage, segment, age);
        }
    }
}
