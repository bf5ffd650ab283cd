package org.coxswain.score;

import java.util.ArrayList;
import java.util.List;
import org.coxswain.score.Scored.Calibration;

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

    Calibration calibration() {
        List<Calibration.Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (cases[bin] > 0) {
                bins.add(new Calibration.Bin(said[bin] / cases[bin], (double) happened[bin] / cases[bin], cases[bin]));
            }
        }
        return new Calibration(bins);
    }
}
