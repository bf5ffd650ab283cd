package org.coxswain.forecast;

/**
 * What the model says of the money to come, in short.
 *
 * @param variance were all deals to go their own ways
 * @param shared what the mean gains when the odds of all deals rise together, by the log of the odds
 */
record Said(double mean, double variance, double shared) {

    static final Said NOTHING = new Said(0, 0, 0);

    Said and(Said other) {
        return new Said(mean + other.mean, variance + other.variance, shared + other.shared);
    }

    /** The same, so many times over. */
    Said times(double count) {
        return new Said(count * mean, count * variance, count * shared);
    }

    /** So many deals of one worth, each with that chance. */
    static Said of(double deals, double chance, Worth worth) {
        double square = worth.mean() * worth.mean() * (1 + worth.variation() * worth.variation());
        double mean = chance * worth.mean();
        return new Said(deals * mean, deals * (chance * square - mean * mean), deals * mean * (1 - chance));
    }

    /** Wins of deals that are not there yet, by a law of rare events. */
    static Said of(Fresh fresh) {
        Worth worth = fresh.worth();
        double square = worth.mean() * worth.mean() * (1 + worth.variation() * worth.variation());
        double mean = fresh.wins() * worth.mean();
        return new Said(mean, fresh.wins() * square, mean * (1 - fresh.chance()));
    }

    /** Standard deviation of the logarithm, where all odds together vary by {@code shock}. */
    double logSpread(double shock) {
        return mean > 0 ? Math.sqrt(Math.log1p((variance + Math.pow(shock * shared, 2)) / (mean * mean))) : 0;
    }
}
