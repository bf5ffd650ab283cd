package org.coxswain.stats;

/** Quantiles of a sample in ascending order. */
public final class Quantiles {

    private Quantiles() {}

    /** Linear between neighbours (Hyndman and Fan, type 7). */
    public static double of(double[] ascending, double share) {
        if (ascending.length == 0 || share < 0 || share > 1) {
            throw new IllegalArgumentException("quantile %s of %d values".formatted(share, ascending.length));
        }
        double at = share * (ascending.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (at - below) * (ascending[above] - ascending[below]);
    }

    /** The first value at which the weights so far reach {@code share} of all weight. */
    public static double weighted(double[] ascending, double[] weights, double share) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        if (all <= 0 || ascending.length != weights.length) {
            throw new IllegalArgumentException("%d values with weight %s".formatted(ascending.length, all));
        }
        double left = share * all;
        int at = 0;
        while (at < ascending.length - 1 && left > weights[at]) {
            left -= weights[at++];
        }
        return ascending[at];
    }
}
