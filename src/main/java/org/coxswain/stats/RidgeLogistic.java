package org.coxswain.stats;

import java.util.List;

/**
 * Logistic regression whose slopes, told per standard deviation of their column, are believed to be 0 with a given
 * precision; the level is free. Fitted by Newton's method (Hoerl and Kennard 1970; le Cessie and van Houwelingen 1992).
 */
public final class RidgeLogistic {

    private static final int STEPS = 50;
    private static final double CLOSE = 1e-10;
    private static final double FLAT = 1e-9;

    private final double[] means;
    private final double[] scales;
    private final double[] coefficients;

    private RidgeLogistic(double[] means, double[] scales, double[] coefficients) {
        this.means = means;
        this.scales = scales;
        this.coefficients = coefficients;
    }

    public record Case(double[] features, boolean happened) {}

    public static RidgeLogistic of(List<Case> cases, double precision) {
        int columns = cases.getFirst().features().length;
        double[] means = new double[columns];
        double[] scales = new double[columns];
        for (Case one : cases) {
            for (int i = 0; i < columns; i++) {
                means[i] += one.features()[i] / cases.size();
            }
        }
        for (Case one : cases) {
            for (int i = 0; i < columns; i++) {
                scales[i] += Math.pow(one.features()[i] - means[i], 2) / cases.size();
            }
        }
        for (int i = 0; i < columns; i++) {
            scales[i] = Math.sqrt(scales[i]) + FLAT;
        }
        var fit = new RidgeLogistic(means, scales, new double[columns + 1]);
        fit.improve(cases, precision);
        return fit;
    }

    public double chance(double... features) {
        return chanceOf(row(features));
    }

    /** Change of the log odds per standard deviation of the column. */
    public double slope(int column) {
        return coefficients[column + 1];
    }

    private void improve(List<Case> cases, double precision) {
        double[][] rows = cases.stream().map(one -> row(one.features())).toArray(double[][]::new);
        double moved = 1;
        for (int step = 0; step < STEPS && moved > CLOSE; step++) {
            double[] change = newton(cases, rows, precision);
            moved = 0;
            for (int i = 0; i < change.length; i++) {
                coefficients[i] += change[i];
                moved = Math.max(moved, Math.abs(change[i]));
            }
        }
    }

    private double[] newton(List<Case> cases, double[][] rows, double precision) {
        int size = coefficients.length;
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int i = 1; i < size; i++) {
            gradient[i] = -precision * coefficients[i];
            curvature[i][i] = precision;
        }
        for (int at = 0; at < rows.length; at++) {
            double chance = chanceOf(rows[at]);
            double surprise = (cases.get(at).happened() ? 1 : 0) - chance;
            for (int i = 0; i < size; i++) {
                gradient[i] += surprise * rows[at][i];
                for (int j = 0; j < size; j++) {
                    curvature[i][j] += chance * (1 - chance) * rows[at][i] * rows[at][j];
                }
            }
        }
        curvature[0][0] += FLAT;
        return Equations.solved(curvature, gradient);
    }

    private double chanceOf(double[] row) {
        double odds = 0;
        for (int i = 0; i < row.length; i++) {
            odds += coefficients[i] * row[i];
        }
        return Logit.share(odds);
    }

    private double[] row(double[] features) {
        double[] row = new double[features.length + 1];
        row[0] = 1;
        for (int i = 0; i < features.length; i++) {
            row[i + 1] = (features[i] - means[i]) / scales[i];
        }
        return row;
    }
}
