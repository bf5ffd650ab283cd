package org.coxswain.stats;

import java.util.Arrays;

/**
 * Sums of products of columns and a target: all that a linear regression on any of the columns needs, and all that is
 * needed to say how far it misses. Sums of several groups of rows are added, so leaving a group out costs nothing.
 */
public final class Gram {

    private static final double TINY = 1e-12;

    private final double[][] sums;

    /** Of so many columns, no row yet. */
    public Gram(int columns) {
        sums = new double[columns + 2][columns + 2];
    }

    /** A level and one slope for each of some columns. */
    public record Line(int[] columns, double level, double[] slopes) {

        public double at(double[] row) {
            double value = level;
            for (int i = 0; i < columns.length; i++) {
                value += slopes[i] * row[columns[i]];
            }
            return value;
        }
    }

    public void add(double[] row, double target) {
        double[] whole = new double[row.length + 2];
        whole[0] = 1;
        System.arraycopy(row, 0, whole, 1, row.length);
        whole[row.length + 1] = target;
        for (int i = 0; i < whole.length; i++) {
            for (int j = 0; j < whole.length; j++) {
                sums[i][j] += whole[i] * whole[j];
            }
        }
    }

    public void add(Gram other) {
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums.length; j++) {
                sums[i][j] += other.sums[i][j];
            }
        }
    }

    public double rows() {
        return sums[0][0];
    }

    /** Slopes told per standard deviation of their column are believed to be 0 with a precision; the level is free. */
    public Line ridge(int[] columns, double precision) {
        double[][] between = new double[columns.length][columns.length];
        double[] along = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                between[i][j] = spread(columns[i] + 1, columns[j] + 1);
            }
            between[i][i] = between[i][i] * (1 + precision / rows()) + TINY;
            along[i] = spread(columns[i] + 1, sums.length - 1);
        }
        double[] slopes = columns.length == 0 ? along : Equations.solved(between, along);
        double level = mean(sums.length - 1);
        for (int i = 0; i < columns.length; i++) {
            level -= slopes[i] * mean(columns[i] + 1);
        }
        return new Line(columns, level, slopes);
    }

    /** How far the line misses the targets of these rows, squared and summed. */
    public double squaredError(Line line) {
        double[] weights = new double[sums.length];
        weights[0] = -line.level();
        for (int i = 0; i < line.columns().length; i++) {
            weights[line.columns()[i] + 1] -= line.slopes()[i];
        }
        weights[sums.length - 1] = 1;
        double error = 0;
        for (int i = 0; i < sums.length; i++) {
            error += weights[i] * Arrays.stream(products(i, weights)).reduce(0, Double::sum);
        }
        return Math.max(0, error);
    }

    private double[] products(int row, double[] weights) {
        double[] products = new double[weights.length];
        Arrays.setAll(products, column -> sums[row][column] * weights[column]);
        return products;
    }

    private double spread(int one, int other) {
        return sums[one][other] - sums[0][one] * sums[0][other] / rows();
    }

    private double mean(int column) {
        return sums[0][column] / rows();
    }
}
