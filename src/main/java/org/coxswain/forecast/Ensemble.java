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

    /** The model's own spread, or how far off it has been if that is more. */
    double spread(double own) {
        return Math.max(own, spread(Member.MODEL));
    }

    /** What the model's figures are to be multiplied with, for what it was usually off. */
    double shift() {
        return Math.exp(reliabilities.get(Member.MODEL.ordinal()).bias());
    }

    /** What the members other than the model put in at so many standard deviations up. */
    double others(double[] said, double normal) {
        double sum = 0;
        for (Member member : Member.values()) {
            sum += member == Member.MODEL
                    ? 0
                    : weight(member) * said[member.ordinal()] * Math.exp(spread(member) * normal);
        }
        return sum;
    }

    /** Whether the 80 % range would have held what came. */
    boolean holds(Trial trial) {
        return at(trial, -Interval.Z80) <= trial.came() && trial.came() <= at(trial, Interval.Z80);
    }

    double middle(Trial trial) {
        return at(trial, 0);
    }

    private double at(Trial trial, double normal) {
        double model = shift() * trial.said()[Member.MODEL.ordinal()] * Math.exp(spread(trial.spread()) * normal);
        return weight(Member.MODEL) * model + others(trial.said(), normal);
    }

    private double spread(Member member) {
        return reliabilities.get(member.ordinal()).spread();
    }
}
