package org.coxswain.forecast;

/**
 * What a won deal brings: mean and coefficient of variation of a lognormal amount. A spread of 0 is a known amount.
 */
record Worth(double mean, double variation) {

    static Worth known(double amount) {
        return new Worth(amount, 0);
    }

    /** Its amounts, drawn a million times: what is the same for all of them is reckoned once. */
    Law law() {
        double variance = Math.log1p(variation * variation);
        return new Law(mean * Math.exp(-variance / 2), Math.sqrt(variance));
    }

    /** @param spread standard deviation of the logarithm */
    record Law(double middle, double spread) {

        /** The amount at a standard normal number. */
        double at(double normal) {
            return middle * Math.exp(spread * normal);
        }
    }
}
