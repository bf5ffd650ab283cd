package org.coxswain.stats;

/**
 * The n-th random number for one purpose. Nothing is remembered between numbers, so draw 17 of a deal is the same
 * whatever other deals there are and however many cores draw.
 *
 * <p>The numbers are those of SplitMix64 (Steele, Lea, Flood 2014) reached by counter instead of by step.
 */
public record KeyedRandom(long key) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private static final double INVERSION_UP_TO = 30;

    public static KeyedRandom of(RandomKey purpose) {
        return new KeyedRandom(purpose.value());
    }

    /** In (0, 1): neither end is ever met. */
    public double uniform(long n) {
        return ((bits(n) >>> 11) + .5) * UNIT;
    }

    /** Sixty-four fair coins. */
    public long bits(long n) {
        long z = key + (n + 1) * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Standard normal by Box and Muller; uses the uniforms 2n and 2n + 1. */
    public double normal(long n) {
        return Math.sqrt(-2 * Math.log(uniform(2 * n))) * Math.cos(2 * Math.PI * uniform(2 * n + 1));
    }

    /** Poisson by inversion; above a mean of 30 its normal limit, which is then within a hundredth of a standard deviation. */
    public int poisson(double mean, long n) {
        if (mean > INVERSION_UP_TO) {
            return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(n)));
        }
        double left = uniform(2 * n);
        double term = Math.exp(-mean);
        int count = 0;
        while (left > term && term > 0) {
            left -= term;
            count++;
            term *= mean / count;
        }
        return count;
    }
}
