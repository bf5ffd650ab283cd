package org.coxswain.stats;

/**
 * Continuous ranked probability score of a sample forecast: the mean distance to what happened, less half the mean
 * distance within the sample. Smaller is better, and it is in the unit of the forecast (Gneiting and Raftery 2007).
 */
public final class Crps {

    private Crps() {}

    public static double of(double[] ascending, double actual) {
        int n = ascending.length;
        if (n == 0) {
            throw new IllegalArgumentException("no sample to score");
        }
        double miss = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            miss += Math.abs(ascending[i] - actual);
            spread += (2.0 * i + 1 - n) * ascending[i];
        }
        return miss / n - spread / n / n;
    }
}
