package org.coxswain.forecast;

import java.util.Arrays;
import java.util.List;
import org.coxswain.stats.Interval;

/**
 * The members put together: each as wide as it has been off, weighed by the square of its mean square miss, averaged quantile by
 * quantile (Vincent 1912).
 */
record Ensemble(List<Reliability> reliabilities, double[] weights) {

    private static final int POWER = 4;

    static Ensemble of(List<Trial> trials) {
        List<Reliability> reliabilities = Arrays.stream(Member.values())
                .map(member -> Reliability.of(member, trials))
                .toList();
        double[] weights = Arrays.stream(Member.values())
                .mapToDouble(member -> member.believed
                        / Math.pow(reliabilities.get(member.ordinal()).spread(), POWER))
                .toArray();
        double all = Arrays.stream(weights).sum();
        return new Ensemble(
                reliabilities,
                Arrays.stream(weights).map(weight -> weight / all).toArray());
    }

    double weight(Member member) {
        return weights[member.ordinal()];
    }

    /**
     * As far off as the member has been, but never surer than the deals by themselves allow.
     *
     * @param own standard deviation of the logarithm by the lights of the model
     */
    double spread(Member member, double own) {
        return Math.max(own, reliabilities.get(member.ordinal()).spread());
    }

    /** Whether the 80 % range would have held what came. */
    boolean holds(Trial trial) {
        return at(trial, -Interval.Z80) <= trial.came() && trial.came() <= at(trial, Interval.Z80);
    }

    double middle(Trial trial) {
        return at(trial, 0);
    }

    private double at(Trial trial, double normal) {
        double sum = 0;
        for (Member member : Member.values()) {
            sum += weight(member) * trial.said()[member.ordinal()] * Math.exp(spread(member, trial.spread()) * normal);
        }
        return sum;
    }
}
