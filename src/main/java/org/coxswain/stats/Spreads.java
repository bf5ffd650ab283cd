package org.coxswain.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coxswain.stats.Shrinkage.Prior;

/**
 * How far units, and the groups they are in, truly differ on several quantities that are judged together: where people
 * hardly differ on what is well known, they are not believed to differ much on what is hardly known either.
 *
 * <p>Each quantity's standard deviation is the one believed beforehand times a size of differences common to all
 * quantities times a factor of its own. All of it is averaged over, none is estimated, so that differences may also be
 * next to nothing. The posterior is summed on a grid (Gelman 2006, Bayesian Analysis 1, on why a point estimate misleads).
 */
public final class Spreads {

    private static final double[] UNITS = {.03, .08, .15, .25, .37, .5, .65, .8, 1, 1.25, 1.6, 2.1, 2.8};
    private static final double[] GROUPS = {.03, .25, .5, .8, 1.2, 1.8, 2.7};
    /** What one quantity's differences are apart from the common size, on the log scale. */
    private static final double OWN_FACTOR = .3;
    /** What the common size may be, on the log scale, around what was believed. */
    private static final double COMMON_SIZE = .9;

    private static final double NEGLIGIBLE = .002;

    private Spreads() {}

    /** One possible variance between units, how likely it is, and where the units stand then. */
    public record Possible(double weight, double betweenUnits, Comparison.Standing standing) {}

    /** Per quantity the variances that are possible, the weights adding up to 1. */
    public static List<List<Possible>> of(List<Comparison> quantities, List<Prior> believed) {
        List<double[][]> likelihoods = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            likelihoods.add(likelihoods(quantities.get(i), believed.get(i)));
        }
        double[][] common = common(likelihoods);
        List<List<Possible>> all = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            all.add(possible(quantities.get(i), believed.get(i), joint(likelihoods.get(i), common)));
        }
        return all;
    }

    private static double[][] likelihoods(Comparison quantity, Prior believed) {
        double[][] logs = new double[UNITS.length][GROUPS.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int unit = 0; unit < UNITS.length; unit++) {
            for (int group = 0; group < GROUPS.length; group++) {
                logs[unit][group] = quantity.likelihood(units(believed, unit), groups(quantity, believed, group));
                largest = Math.max(largest, logs[unit][group]);
            }
        }
        for (double[] row : logs) {
            for (int group = 0; group < row.length; group++) {
                row[group] = Math.exp(row[group] - largest);
            }
        }
        return logs;
    }

    /** How likely each common size of differences between units and between groups is. */
    private static double[][] common(List<double[][]> likelihoods) {
        double[][] logs = new double[UNITS.length][GROUPS.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int unit = 0; unit < UNITS.length; unit++) {
            for (int group = 0; group < GROUPS.length; group++) {
                logs[unit][group] = Math.log(width(UNITS, unit) * width(GROUPS, group))
                        + log(UNITS[unit], 1, COMMON_SIZE)
                        + log(GROUPS[group], 1, COMMON_SIZE);
                for (double[][] likelihood : likelihoods) {
                    logs[unit][group] += Math.log(marginal(likelihood, unit, group));
                }
                largest = Math.max(largest, logs[unit][group]);
            }
        }
        for (double[] row : logs) {
            for (int group = 0; group < row.length; group++) {
                row[group] = Math.exp(row[group] - largest);
            }
        }
        return logs;
    }

    private static double marginal(double[][] likelihood, int commonUnit, int commonGroup) {
        double sum = 0;
        for (int unit = 0; unit < UNITS.length; unit++) {
            for (int group = 0; group < GROUPS.length; group++) {
                sum += UNIT_GIVEN[commonUnit][unit] * GROUP_GIVEN[commonGroup][group] * likelihood[unit][group];
            }
        }
        return sum;
    }

    /** One quantity's posterior: its likelihood times what all others, with it, say of the common sizes. */
    private static double[][] joint(double[][] likelihood, double[][] common) {
        double[][] joint = new double[UNITS.length][GROUPS.length];
        double total = 0;
        for (int commonUnit = 0; commonUnit < UNITS.length; commonUnit++) {
            for (int commonGroup = 0; commonGroup < GROUPS.length; commonGroup++) {
                double rest = common[commonUnit][commonGroup] / marginal(likelihood, commonUnit, commonGroup);
                for (int unit = 0; unit < UNITS.length; unit++) {
                    for (int group = 0; group < GROUPS.length; group++) {
                        double part = rest
                                * UNIT_GIVEN[commonUnit][unit]
                                * GROUP_GIVEN[commonGroup][group]
                                * likelihood[unit][group];
                        joint[unit][group] += part;
                        total += part;
                    }
                }
            }
        }
        for (double[] row : joint) {
            for (int group = 0; group < row.length; group++) {
                row[group] /= total;
            }
        }
        return joint;
    }

    private static List<Possible> possible(Comparison quantity, Prior believed, double[][] joint) {
        List<Possible> possible = new ArrayList<>();
        double kept = 0;
        for (double[] row : joint) {
            double weight = Arrays.stream(row).sum();
            kept += weight < NEGLIGIBLE ? 0 : weight;
        }
        for (int unit = 0; unit < UNITS.length; unit++) {
            double weight = Arrays.stream(joint[unit]).sum();
            if (weight >= NEGLIGIBLE) {
                possible.add(new Possible(
                        weight / kept, units(believed, unit), standing(quantity, believed, unit, joint[unit])));
            }
        }
        return possible;
    }

    /** Averaged over how far groups differ. */
    private static Comparison.Standing standing(Comparison quantity, Prior believed, int unit, double[] row) {
        double sum = Arrays.stream(row).sum();
        int n = quantity.size();
        double mean = 0;
        double[] own = new double[n];
        double[] squares = new double[n];
        double[] effects = new double[n];
        for (int group = 0; group < GROUPS.length; group++) {
            double weight = row[group] / sum;
            var one = quantity.at(units(believed, unit), groups(quantity, believed, group));
            mean += weight * one.mean();
            for (int i = 0; i < n; i++) {
                own[i] += weight * one.own()[i];
                squares[i] += weight * (one.errors()[i] + one.own()[i] * one.own()[i]);
                effects[i] += weight * one.groups()[i];
            }
        }
        for (int i = 0; i < n; i++) {
            squares[i] -= own[i] * own[i];
        }
        return new Comparison.Standing(mean, own, squares, effects);
    }

    private static double units(Prior believed, int unit) {
        return believed.units() * UNITS[unit] * UNITS[unit];
    }

    private static double groups(Comparison quantity, Prior believed, int group) {
        return quantity.grouped() ? believed.groups() * GROUPS[group] * GROUPS[group] : 0;
    }

    private static final double[][] UNIT_GIVEN = given(UNITS);
    private static final double[][] GROUP_GIVEN = given(GROUPS);

    private static double[][] given(double[] sizes) {
        double[][] given = new double[sizes.length][sizes.length];
        for (int common = 0; common < sizes.length; common++) {
            double sum = 0;
            for (int own = 0; own < sizes.length; own++) {
                given[common][own] = width(sizes, own) * Math.exp(log(sizes[own], sizes[common], OWN_FACTOR));
                sum += given[common][own];
            }
            for (int own = 0; own < sizes.length; own++) {
                given[common][own] /= sum;
            }
        }
        return given;
    }

    private static double width(double[] sizes, int at) {
        double from = at == 0 ? Math.log(sizes[0]) : (Math.log(sizes[at - 1]) + Math.log(sizes[at])) / 2;
        double to = at == sizes.length - 1 ? Math.log(sizes[at]) : (Math.log(sizes[at]) + Math.log(sizes[at + 1])) / 2;
        return to - from;
    }

    /** The logarithm of a log-normal density, but for a constant. */
    private static double log(double size, double around, double spread) {
        double off = Math.log(size / around) / spread;
        return -off * off / 2;
    }
}
