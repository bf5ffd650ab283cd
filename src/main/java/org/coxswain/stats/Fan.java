package org.coxswain.stats;

/**
 * A forecast told as its tenth, half and nine tenths: half of a normal distribution on each side of the middle.
 */
public record Fan(double p10, double p50, double p90) {

    private static final double Z80 = 1.2815515655446004; // scipy.stats.norm.ppf(.9)
    private static final double ROOT_PI = Math.sqrt(Math.PI);

    /** The integral of the squared normal distribution function up to its middle, in standard deviations. */
    private static final double HALF = Normal.density(0) - 1 / (2 * ROOT_PI);

    public Fan {
        if (!(p10 <= p50 && p50 <= p90)) {
            throw new IllegalArgumentException("from %s over %s to %s".formatted(p10, p50, p90));
        }
    }

    /**
     * Continuous ranked probability score, in the unit of the forecast; smaller is better. Of the normal distribution it
     * has a closed form (Gneiting and Raftery 2007), of which each side takes its own half.
     */
    public double crps(double actual) {
        double below = (p50 - p10) / Z80;
        double above = (p90 - p50) / Z80;
        double near = actual < p50 ? below : above;
        double far = actual < p50 ? above : below;
        double miss = Math.abs(actual - p50);
        if (near == 0) {
            return miss + far * HALF;
        }
        double z = miss / near;
        double whole = z * (2 * Normal.cdf(z) - 1) + 2 * Normal.density(z) - 1 / ROOT_PI;
        return near * (whole - HALF) + far * HALF;
    }

    /** Whether what happened lies within the 80 % range. */
    public boolean holds(double actual) {
        return p10 <= actual && actual <= p90;
    }
}
