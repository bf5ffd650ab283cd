package org.coxswain.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Whether two figures of the same units go together inside groups, against chance as it would be if the second were dealt
 * out anew inside each group (Fisher 1935).
 *
 * @param correlation inside groups
 * @param p share of the dealings that bring as much or more, either way; the true dealing counts as one of them
 */
public record Permutations(double correlation, double p) {

    private static final int DEALINGS = 4_999;
    private static final double SAME = 1e-12;

    public record Unit(String group, double x, double y) {}

    /** The order in which the units come does not matter. */
    public static Permutations of(List<Unit> units, RandomKey key) {
        Map<String, List<Unit>> groups = new TreeMap<>();
        units.stream()
                .sorted(Comparator.comparingDouble(Unit::x).thenComparingDouble(Unit::y))
                .forEach(unit -> groups.computeIfAbsent(unit.group(), one -> new ArrayList<>())
                        .add(unit));
        double[] x = new double[units.size()];
        double[] y = new double[units.size()];
        int[] ends = new int[groups.size()];
        int at = 0;
        int group = 0;
        for (List<Unit> alike : groups.values()) {
            double meanX = alike.stream().mapToDouble(Unit::x).average().orElse(0);
            double meanY = alike.stream().mapToDouble(Unit::y).average().orElse(0);
            for (Unit unit : alike) {
                x[at] = unit.x() - meanX;
                y[at++] = unit.y() - meanY;
            }
            ends[group++] = at;
        }
        double scale = Math.sqrt(product(x, x) * product(y, y));
        if (scale < SAME) {
            return new Permutations(0, 1);
        }
        double seen = product(x, y);
        return new Permutations(seen / scale, share(x, y, ends, Math.abs(seen) - SAME * scale, key.random()));
    }

    private static double share(double[] x, double[] y, int[] ends, double seen, SplittableRandom random) {
        int asMuch = 1;
        for (int dealing = 0; dealing < DEALINGS; dealing++) {
            int start = 0;
            for (int end : ends) {
                for (int i = end - 1; i > start; i--) {
                    int other = start + random.nextInt(i - start + 1);
                    double held = y[i];
                    y[i] = y[other];
                    y[other] = held;
                }
                start = end;
            }
            asMuch += Math.abs(product(x, y)) >= seen ? 1 : 0;
        }
        return asMuch / (DEALINGS + 1.0);
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
