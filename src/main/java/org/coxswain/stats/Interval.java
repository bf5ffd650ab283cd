package org.coxswain.stats;

import org.hipparchus.distribution.continuous.BetaDistribution;

/** Where the truth lies in 80 of 100 cases. */
public record Interval(double low, double high) {

    /** Standard deviations on either side that hold 80 %. */
    public static final double Z80 = 1.2815515655446004; // scipy.stats.norm.ppf(.9)

    private static final double TAIL = .1;
    private static final double ACCURACY = 1e-10;

    /** With so many hits and misses Carter's quantile is less than a hundredth of a standard deviation off. */
    private static final double MANY = 10;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("from %s to %s".formatted(low, high));
        }
    }

    /** Of a share seen in n cases (Wilson 1927). */
    public static Interval wilson(double share, double n) {
        double z2 = Z80 * Z80 / n;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z80 * Math.sqrt(share * (1 - share) / n + z2 / n / 4) / (1 + z2);
        return new Interval(Math.clamp(middle - half, 0, share), Math.clamp(middle + half, share, 1));
    }

    /** Of a modelled share worth n cases: Beta with the prior of Jeffreys, always holding the share itself. */
    public static Interval beta(double share, double n) {
        double hits = share * n + .5;
        double misses = (1 - share) * n + .5;
        if (Math.min(hits, misses) >= MANY) {
            return around(share, quantile(hits, misses, -Z80), quantile(hits, misses, Z80));
        }
        var beta = new BetaDistribution(hits, misses);
        return around(share, quantile(beta, TAIL), quantile(beta, 1 - TAIL));
    }

    private static Interval around(double share, double low, double high) {
        return new Interval(Math.min(low, share), Math.max(high, share));
    }

    /** At a standard normal number, without any search (Carter 1947; Abramowitz and Stegun 26.5.22). */
    private static double quantile(double hits, double misses, double z) {
        double one = 1 / (2 * hits - 1);
        double other = 1 / (2 * misses - 1);
        double spread = (z * z - 3) / 6;
        double mean = 2 / (one + other);
        double half = z * Math.sqrt(mean + spread) / mean + (other - one) * (spread + 5.0 / 6 - 2 / (3 * mean));
        return hits / (hits + misses * Math.exp(-2 * half));
    }

    /** Newton's method, halving where it leaves the bracket: some four steps where a general root finder takes thirty. */
    private static double quantile(BetaDistribution beta, double probability) {
        double low = 0;
        double high = 1;
        double at = beta.getNumericalMean();
        for (double step = 1; Math.abs(step) > ACCURACY; ) {
            double excess = beta.cumulativeProbability(at) - probability;
            low = excess < 0 ? at : low;
            high = excess < 0 ? high : at;
            double next = at - excess / beta.density(at);
            next = next > low && next < high ? next : (low + high) / 2;
            step = next - at;
            at = next;
        }
        return at;
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
