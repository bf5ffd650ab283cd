package org.coxswain.score;

import java.util.ArrayList;
import java.util.List;

/** Collects what was said and what happened. */
final class Tenths {

    private static final int BINS = 10;

    private final double[] said = new double[BINS];
    private final int[] happened = new int[BINS];
    private final int[] cases = new int[BINS];

    void add(double chance, boolean came) {
        int bin = Math.min(BINS - 1, (int) (BINS * chance));
        said[bin] += chance;
        happened[bin] += came ? 1 : 0;
        cases[bin]++;
    }

    List<Bin> bins(Measure measure) {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (cases[bin] > 0) {
                bins.add(new Bin(measure, said[bin] / cases[bin], (double) happened[bin] / cases[bin], cases[bin]));
            }
        }
        return bins;
    }

    /** Mean distance between the two, weighted by cases. */
    double error() {
        double off = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            off += Math.abs(said[bin] - happened[bin]);
            all += cases[bin];
        }
        return all == 0 ? 0 : off / all;
    }
}
