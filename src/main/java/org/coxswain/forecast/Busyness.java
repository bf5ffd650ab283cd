package org.coxswain.forecast;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.coxswain.calendar.Period;

/** Closings of one kind over those expected, by phase of the quarter, in the last eight whole quarters. */
record Busyness(Phases phases, Past past, double[] expected, ToLongFunction<ForecastRows.Closing> count) {

    private static final int QUARTERS = 8;
    private static final int WEEK = 7;
    private static final double PSEUDO_COUNT = 30;

    /** By phase, as multiples of a usual day. */
    double[] factors() {
        double[] seen = new double[Phases.COUNT];
        double[] usual = new double[Phases.COUNT];
        Period quarter = phases.calendar()
                .before(phases.calendar().quarterOf(past.today().plusDays(1)));
        for (int back = 0; back < QUARTERS && !quarter.start().isBefore(past.first()); back++) {
            double[] closed = closed(quarter);
            double[] awaited = awaited(quarter);
            double level = sum(awaited) > 0 ? sum(closed) / sum(awaited) : 0;
            for (int phase = 0; phase < Phases.COUNT; phase++) {
                seen[phase] += closed[phase];
                usual[phase] += level * awaited[phase];
            }
            quarter = phases.calendar().before(quarter);
        }
        return shrunk(seen, usual);
    }

    private double[] closed(Period quarter) {
        double[] closed = new double[Phases.COUNT];
        for (ForecastRows.Closing closing : past.closings()) {
            if (quarter.contains(closing.closedOn())) {
                closed[phases.of(closing.closedOn())] += count.applyAsLong(closing);
            }
        }
        return closed;
    }

    private double[] awaited(Period quarter) {
        double[] awaited = new double[Phases.COUNT];
        for (int day = 0; day < WEEK * expected.length; day++) {
            var then = past.day(day / WEEK, day % WEEK);
            if (quarter.contains(then)) {
                awaited[phases.of(then)] += expected[day / WEEK] / WEEK;
            }
        }
        return awaited;
    }

    private static double[] shrunk(double[] seen, double[] usual) {
        double[] factors = new double[Phases.COUNT];
        double fitted = 0;
        for (int phase = 0; phase < Phases.COUNT; phase++) {
            factors[phase] = (seen[phase] + PSEUDO_COUNT) / (usual[phase] + PSEUDO_COUNT);
            fitted += factors[phase] * usual[phase];
        }
        double scale = fitted > 0 ? sum(usual) / fitted : 1;
        return Arrays.stream(factors).map(factor -> factor * scale).toArray();
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
