package org.coxswain.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coxswain.stats.Shrinkage.Observation;

/**
 * Readings of units in groups on one quantity, value = mean + group + unit + error, all normal and the mean unknown: how
 * likely they are under given variances between units and between groups, and where the units then stand.
 *
 * <p>Harville 1977, Journal of the American Statistical Association 72: the restricted likelihood and the best linear
 * unbiased predictors.
 */
public final class Comparison {

    private final double[] values;
    private final double[] variances;
    private final int[] groups;
    private final int groupCount;

    private Comparison(double[] values, double[] variances, int[] groups, int groupCount) {
        this.values = values;
        this.variances = variances;
        this.groups = groups;
        this.groupCount = groupCount;
    }

    public static Comparison of(List<Observation> observations) {
        Map<String, Integer> numbers = new HashMap<>();
        observations.forEach(one -> numbers.putIfAbsent(one.group(), numbers.size()));
        return new Comparison(
                observations.stream().mapToDouble(Observation::value).toArray(),
                observations.stream().mapToDouble(Observation::variance).toArray(),
                observations.stream()
                        .mapToInt(one -> numbers.getOrDefault(one.group(), 0))
                        .toArray(),
                numbers.size());
    }

    public int size() {
        return values.length;
    }

    /** With a single group its variance is 0, because nothing could tell it from the mean. */
    boolean grouped() {
        return groupCount > 1;
    }

    /** The logarithm of the restricted likelihood, but for a constant. */
    public double likelihood(double betweenUnits, double betweenGroups) {
        Pools pools = new Pools(betweenUnits, betweenGroups);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double variance = variances[i] + betweenUnits;
            double off = values[i] - pools.mean(groups[i]);
            sum -= Math.log(variance) + off * off / variance;
        }
        for (int group = 0; group < groupCount; group++) {
            double variance = pools.variance(group);
            double off = pools.mean(group) - pools.mean;
            sum -= Math.log(pools.weights[group]) + Math.log(variance) + off * off / variance;
        }
        return (sum - Math.log(pools.precision)) / 2;
    }

    /**
     * @param mean of everybody
     * @param own what is the unit's own, net of group and mean
     * @param errors variance of that
     * @param groups per unit, what is the group's
     */
    public record Standing(double mean, double[] own, double[] errors, double[] groups) {}

    public Standing at(double betweenUnits, double betweenGroups) {
        Pools pools = new Pools(betweenUnits, betweenGroups);
        double[] own = new double[values.length];
        double[] errors = new double[values.length];
        double[] effects = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double within = 1 / pools.weights[groups[i]];
            double groupPull = betweenGroups / (betweenGroups + within);
            effects[i] = groupPull * (pools.mean(groups[i]) - pools.mean);
            double level = groupPull * within + (1 - groupPull) * (1 - groupPull) / pools.precision;
            double pull = betweenUnits / (betweenUnits + variances[i]);
            own[i] = pull * (values[i] - pools.mean - effects[i]);
            errors[i] = pull * variances[i] + pull * pull * level;
        }
        return new Standing(pools.mean, own, errors, effects);
    }

    /** Means of the groups weighted by precision, and the mean of those. */
    private final class Pools {

        final double[] weights = new double[groupCount];
        final double[] sums = new double[groupCount];
        final double betweenGroups;
        final double precision;
        final double mean;

        Pools(double betweenUnits, double betweenGroups) {
            this.betweenGroups = betweenGroups;
            for (int i = 0; i < values.length; i++) {
                double weight = 1 / (variances[i] + betweenUnits);
                weights[groups[i]] += weight;
                sums[groups[i]] += weight * values[i];
            }
            double weight = 0;
            double sum = 0;
            for (int group = 0; group < groupCount; group++) {
                weight += 1 / variance(group);
                sum += mean(group) / variance(group);
            }
            precision = weight;
            mean = sum / weight;
        }

        double mean(int group) {
            return sums[group] / weights[group];
        }

        double variance(int group) {
            return betweenGroups + 1 / weights[group];
        }
    }
}
