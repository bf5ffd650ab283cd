package org.coxswain.forecast;

/** An open deal in the draw: what it brings, and how likely within the period. */
record Stake(String opportunityId, double chance, Worth worth) {

    /** How much of the uncertainty of the total it carries. */
    double variance() {
        double mean = chance * worth.mean();
        double square = chance * worth.mean() * worth.mean() * (1 + worth.variation() * worth.variation());
        return square - mean * mean;
    }
}
