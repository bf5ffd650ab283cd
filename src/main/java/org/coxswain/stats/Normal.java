package org.coxswain.stats;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** The standard normal law. */
public final class Normal {

    private static final NormalDistribution STANDARD = new NormalDistribution(0, 1);

    private Normal() {}

    /** Chance of lying below. */
    public static double cdf(double deviations) {
        return STANDARD.cumulativeProbability(deviations);
    }

    public static double density(double deviations) {
        return STANDARD.density(deviations);
    }

    public static double quantile(double share) {
        return STANDARD.inverseCumulativeProbability(share);
    }
}
