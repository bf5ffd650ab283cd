package org.coxswain.forecast;

/**
 * What a won deal brings: mean and coefficient of variation of a lognormal amount. A spread of 0 is a known amount.
 */
record Worth(double mean, double variation) {

    static Worth known(double amount) {
        return new Worth(amount, 0);
    }

    /** Standard deviation of the logarithm. */
    double sigma() {
        return Math.sqrt(Math.log1p(variation * variation));
    }

    /** The amount at a standard normal number. */
    double at(double normal) {
        double sigma = sigma();
        return mean * Math.exp(sigma * normal - sigma * sigma / 2);
    }
}
