package org.coxswain.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Chances as they were told, to the hundredth of a percent, and what happened. Only counts are kept, so millions of them
 * take no more room than ten, and their order does not matter.
 */
public final class Chances {

    private static final int STEPS = 10_000;
    private static final int BINS = 10;

    private final long[] came = new long[STEPS + 1];
    private final long[] failed = new long[STEPS + 1];

    /** Those told between two chances: their mean, and the share that came true. */
    public record Bin(double from, double to, double predicted, double observed, long n) {}

    public void add(double chance, boolean happened) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("a chance of " + chance);
        }
        int step = (int) Math.round(chance * STEPS);
        (happened ? came : failed)[step]++;
    }

    public long n() {
        return came() + failed();
    }

    public long came() {
        return sum(came, 0, STEPS);
    }

    private long failed() {
        return sum(failed, 0, STEPS);
    }

    /** Mean squared distance between chance and outcome (Brier 1950). */
    public OptionalDouble brier() {
        double squares = 0;
        for (int step = 0; step <= STEPS; step++) {
            double chance = (double) step / STEPS;
            squares += came[step] * (1 - chance) * (1 - chance) + failed[step] * chance * chance;
        }
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(squares / n());
    }

    /** How often one that came true was told the higher chance than one that did not; equal chances count half. */
    public OptionalDouble auc() {
        double ahead = 0;
        long failedBelow = 0;
        for (int step = 0; step <= STEPS; step++) {
            ahead += came[step] * (failedBelow + failed[step] / 2.0);
            failedBelow += failed[step];
        }
        return came() == 0 || failedBelow == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(ahead / came() / failedBelow);
    }

    /** In tenths; those in which nothing was told are left out. */
    public List<Bin> calibration() {
        var bins = new ArrayList<Bin>();
        for (int bin = 0; bin < BINS; bin++) {
            int first = bin * STEPS / BINS;
            int last = bin == BINS - 1 ? STEPS : (bin + 1) * STEPS / BINS - 1;
            long happened = sum(came, first, last);
            long all = happened + sum(failed, first, last);
            if (all > 0) {
                double told = 0;
                for (int step = first; step <= last; step++) {
                    told += (double) step / STEPS * (came[step] + failed[step]);
                }
                bins.add(new Bin((double) bin / BINS, (bin + 1.0) / BINS, told / all, (double) happened / all, all));
            }
        }
        return bins;
    }

    private static long sum(long[] counts, int first, int last) {
        long sum = 0;
        for (int step = first; step <= last; step++) {
            sum += counts[step];
        }
        return sum;
    }
}
