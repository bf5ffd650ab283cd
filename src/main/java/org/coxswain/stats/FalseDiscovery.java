package org.coxswain.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Many questions at once: how many of those answered "yes" are wrong (Benjamini and Hochberg 1995). */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /** For each p-value the smallest share of false discoveries at which it would still be one. */
    public static double[] q(double... p) {
        int[] falling = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -p[at]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] q = new double[p.length];
        double smallest = 1;
        for (int i = 0; i < p.length; i++) {
            smallest = Math.min(smallest, p[falling[i]] * p.length / (p.length - i));
            q[falling[i]] = smallest;
        }
        return q;
    }
}
