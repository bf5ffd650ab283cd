package org.coxswain.recipe;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.coxswain.stats.Gram;

/**
 * Learns from some quarters. Figures are chosen one after the other, each for what it takes off the error of quarters left
 * out in turn; choosing stops at three, or when the next one gains less than its standard error.
 */
final class Selection {

    private static final int MOST = 3;
    private static final double FEW_PRECISION = 1;
    private static final double[] ALL_PRECISIONS = {3, 10, 30, 100, 300};

    private final List<Gram> quarters;
    private final List<Gram> others;
    private final Gram whole;

    Selection(List<Gram> quarters) {
        this.quarters = quarters;
        this.whole = sum(quarters);
        this.others = quarters.stream()
                .map(left ->
                        sum(quarters.stream().filter(other -> other != left).toList()))
                .toList();
    }

    /** The trailing mean and the figures chosen, by column, the trailing mean first. */
    int[] chosen() {
        int[] chosen = {Panel.TRAILING};
        double[] errors = errors(chosen, FEW_PRECISION);
        while (chosen.length <= MOST) {
            int[] better = best(chosen);
            double[] less = errors(better, FEW_PRECISION);
            if (!gains(errors, less)) {
                return chosen;
            }
            chosen = better;
            errors = less;
        }
        return chosen;
    }

    Gram.Line line(int[] columns) {
        return whole.ridge(columns, FEW_PRECISION);
    }

    /** On everything, held back as far as foretelling left-out quarters asks for. */
    Gram.Line everything() {
        int[] all = IntStream.range(0, Leading.values().length + 1).toArray();
        double best = ALL_PRECISIONS[0];
        double least = Double.MAX_VALUE;
        for (double precision : ALL_PRECISIONS) {
            double error = DoubleStream.of(errors(all, precision)).sum();
            best = error < least ? precision : best;
            least = Math.min(error, least);
        }
        return whole.ridge(all, best);
    }

    private static Gram sum(List<Gram> quarters) {
        Gram sum = new Gram(Leading.values().length + 1);
        quarters.forEach(sum::add);
        return sum;
    }

    private int[] best(int[] chosen) {
        int[] best = chosen;
        double least = Double.MAX_VALUE;
        for (int column = 1; column <= Leading.values().length; column++) {
            int[] more = Arrays.copyOf(chosen, chosen.length + 1);
            more[chosen.length] = column;
            double error = IntStream.of(chosen).boxed().toList().contains(column)
                    ? Double.MAX_VALUE
                    : DoubleStream.of(errors(more, FEW_PRECISION)).sum();
            best = error < least ? more : best;
            least = Math.min(error, least);
        }
        return best;
    }

    /** Mean squared error in each quarter, foretold from the others. */
    private double[] errors(int[] columns, double precision) {
        return IntStream.range(0, quarters.size())
                .mapToDouble(
                        left -> quarters.get(left).squaredError(others.get(left).ridge(columns, precision))
                                / quarters.get(left).rows())
                .toArray();
    }

    private static boolean gains(double[] before, double[] after) {
        double[] gains = IntStream.range(0, before.length)
                .mapToDouble(quarter -> before[quarter] - after[quarter])
                .toArray();
        double mean = DoubleStream.of(gains).average().orElse(0);
        double squares = DoubleStream.of(gains)
                .map(gain -> (gain - mean) * (gain - mean))
                .sum();
        double standardError = Math.sqrt(squares / Math.max(1, gains.length - 1) / gains.length);
        return mean > 0 && mean > standardError;
    }
}
