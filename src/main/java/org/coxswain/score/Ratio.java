package org.coxswain.score;

import java.util.ArrayList;
import java.util.List;

/** A sum over a sum, with what it would vary by in other organisations (Cochran 1977, 6.4: a ratio of cluster totals). */
final class Ratio {

    private final List<Double> came = new ArrayList<>();
    private final List<Double> there = new ArrayList<>();
    private int last;

    /** @param organisation what one brings in pieces is one case */
    void add(int organisation, double more, double of) {
        if (organisation != last) {
            came.add(0.0);
            there.add(0.0);
            last = organisation;
        }
        came.set(came.size() - 1, came.getLast() + more);
        there.set(there.size() - 1, there.getLast() + of);
    }

    int cases() {
        return came.size();
    }

    double value() {
        return sum(came) / sum(there);
    }

    double error() {
        int n = cases();
        double value = value();
        double squares = 0;
        for (int one = 0; one < n; one++) {
            double off = came.get(one) - value * there.get(one);
            squares += off * off;
        }
        return n < 2 ? Double.NaN : Math.sqrt(squares * n / (n - 1)) / Math.abs(sum(there));
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }
}
