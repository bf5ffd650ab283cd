package org.coxswain.recipe;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.coxswain.stats.Gram;

/** What several ways of foretelling missed, and what came: absolute sums of money over people and quarters. */
final class Foretelling {

    double came;
    double lastQuarter;
    double trailing;
    double chosen;
    double everything;
    int quarters;
    final double[] alone = new double[Leading.values().length];

    /** One more quarter, foretold from the quarters before it. */
    void add(Selection before, int[] columns, List<Panel.Pair> quarter) {
        quarters++;
        came += quarter.stream().mapToDouble(Panel.Pair::next).sum();
        lastQuarter += missed(quarter, Panel.Pair::lastQuarter);
        trailing += missed(quarter, pair -> Math.pow(pair.known()[Panel.TRAILING], 2));
        chosen += missed(quarter, by(before.line(columns)));
        everything += missed(quarter, by(before.everything()));
        for (Leading metric : Leading.values()) {
            alone[metric.ordinal()] +=
                    missed(quarter, by(before.line(new int[] {Panel.TRAILING, metric.ordinal() + 1})));
        }
    }

    private static ToDoubleFunction<Panel.Pair> by(Gram.Line line) {
        return pair -> Math.pow(Math.max(0, line.at(pair.known())), 2);
    }

    private static double missed(List<Panel.Pair> quarter, ToDoubleFunction<Panel.Pair> foretold) {
        return quarter.stream()
                .mapToDouble(pair -> Math.abs(pair.next() - foretold.applyAsDouble(pair)))
                .sum();
    }
}
