package org.coxswain.stats;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * Empirical Bayes for units in groups: value = mean + group + unit + error, all normal. Between-unit and between-group
 * variances by the method of Paule and Mandel (1982) with a weak prior, units and groups by their best linear predictors.
 *
 * <p>Because the hyperparameters are shared, the prediction errors of units include those of their group and of the mean.
 *
 * @param mean of everybody
 * @param betweenUnits variance of units inside a group
 * @param betweenGroups variance of groups; 0 when there is one
 * @param units in the order of the observations
 */
public record Shrinkage(double mean, double betweenUnits, double betweenGroups, List<Unit> units) {

    private static final double UNIT_PRIOR_WEIGHT = 4;
    private static final double GROUP_PRIOR_WEIGHT = 3;
    private static final double SMALLEST = 1e-8;
    private static final double LARGEST = 4;
    private static final int HALVINGS = 100;

    public record Observation(String group, double value, double variance) {}

    /** Variances believed before looking. */
    public record Prior(double units, double groups) {}

    /** What is the unit's own, net of group and mean, with its error; and what is the group's. */
    public record Unit(double own, double variance, double group) {}

    public static Shrinkage of(List<Observation> observations, Prior prior) {
        if (observations.isEmpty()) {
            return new Shrinkage(0, prior.units(), prior.groups(), List.of());
        }
        double units = betweenUnits(observations, prior.units());
        Map<String, Pool> groups = pools(observations, units);
        double between = groups.size() == 1 ? 0 : betweenGroups(groups, prior.groups());
        Pool all = Pool.EMPTY;
        for (Pool group : groups.values()) {
            all = all.and(group.mean(), between + group.variance());
        }
        Pool everybody = all;
        return new Shrinkage(
                everybody.mean(),
                units,
                between,
                observations.stream()
                        .map(one -> unit(
                                one,
                                units,
                                Standing.of(groups.getOrDefault(one.group(), Pool.EMPTY), between, everybody)))
                        .toList());
    }

    private static Unit unit(Observation one, double units, Standing standing) {
        double pull = units / (units + one.variance());
        double own = pull * (one.value() - standing.level());
        return new Unit(own, pull * one.variance() + pull * pull * standing.variance(), standing.group());
    }

    private static double betweenUnits(List<Observation> observations, double believed) {
        return balance(UNIT_PRIOR_WEIGHT, believed, variance -> {
            Map<String, Pool> groups = pools(observations, variance);
            double spread = 0;
            for (Observation one : observations) {
                double off = one.value()
                        - groups.getOrDefault(one.group(), Pool.EMPTY).mean();
                spread += off * off / (one.variance() + variance);
            }
            return spread - (observations.size() - groups.size());
        });
    }

    private static double betweenGroups(Map<String, Pool> groups, double believed) {
        return balance(GROUP_PRIOR_WEIGHT, believed, variance -> {
            Pool all = Pool.EMPTY;
            for (Pool group : groups.values()) {
                all = all.and(group.mean(), group.variance() + variance);
            }
            double spread = 0;
            for (Pool group : groups.values()) {
                spread += Math.pow(group.mean() - all.mean(), 2) / (group.variance() + variance);
            }
            return spread - (groups.size() - 1);
        });
    }

    /** The variance at which the excess spread and the pull of the prior are even; both fall as it grows. */
    private static double balance(double weight, double believed, DoubleUnaryOperator excess) {
        double low = SMALLEST;
        double high = LARGEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (excess.applyAsDouble(middle) + weight * (believed / middle - 1) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static Map<String, Pool> pools(List<Observation> observations, double variance) {
        Map<String, Pool> groups = new TreeMap<>();
        for (Observation one : observations) {
            groups.merge(
                    one.group(),
                    Pool.EMPTY.and(one.value(), one.variance() + variance),
                    (pool, same) -> pool.and(one.value(), one.variance() + variance));
        }
        return groups;
    }

    /** A mean weighted by precision. */
    private record Pool(double weight, double sum) {

        static final Pool EMPTY = new Pool(0, 0);

        Pool and(double value, double variance) {
            return new Pool(weight + 1 / variance, sum + value / variance);
        }

        double mean() {
            return sum / weight;
        }

        double variance() {
            return 1 / weight;
        }
    }

    /** Where a group stands, and how well that is known. */
    private record Standing(double level, double variance, double group) {

        static Standing of(Pool group, double between, Pool all) {
            double pull = between / (between + group.variance());
            double effect = pull * (group.mean() - all.mean());
            double variance = pull * group.variance() + (1 - pull) * (1 - pull) * all.variance();
            return new Standing(all.mean() + effect, variance, effect);
        }
    }
}
