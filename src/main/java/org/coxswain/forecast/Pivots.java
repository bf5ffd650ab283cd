package org.coxswain.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which deals decide whether a quota is reached. The money of all others is taken to be the total less what the deal adds to
 * it on average: one deal among many hardly changes the shape of the total.
 *
 * @param ascending the total, draw by draw, in cents as the quota
 */
record Pivots(double[] ascending, double quota) {

    private static final int MOST = 5;
    private static final double LEAST = .005;
    private static final double CENTS = 100;

    /** Those that matter most, first; none where no deal moves the chance by half a point. */
    List<Pivot> of(List<Stake> stakes) {
        return stakes.stream()
                .map(stake -> new Pivot(stake.opportunityId(), gain(stake)))
                .filter(pivot -> pivot.chance() >= LEAST)
                .sorted(Comparator.comparingDouble(Pivot::chance).reversed().thenComparing(Pivot::opportunityId))
                .limit(MOST)
                .toList();
    }

    private double gain(Stake stake) {
        double brings = CENTS * stake.worth().mean();
        double adds = stake.chance() * brings;
        return stake.chance() > 0 && stake.chance() < 1 ? reached(quota - brings + adds) - reached(quota + adds) : 0;
    }

    private double reached(double amount) {
        int at = Arrays.binarySearch(ascending, amount);
        int below = at < 0 ? -at - 1 : at;
        return 1 - (double) below / ascending.length;
    }
}
