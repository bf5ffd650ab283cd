package org.coxswain.stats;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** The standard normal law. */
public final class Normal {

    private static final NormalDistribution STANDARD = new NormalDistribution(0, 1);

    private Normal() {}

    public static double quantile(double share) {
        return STANDARD.inverseCumulativeProbability(share);
    }
}
