package org.coxswain.diagnosis;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.coxswain.stats.RandomKey;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * What moving one lever part of the way to its target adds to a quarter.
 *
 * @param best chance that this is the person's largest
 */
record Gain(double mean, double low, double high, double best) {

    private static final int DRAWS = 400;
    private static final double TAIL = .1;
    private static final double[] QUANTILES = quantiles();

    /** One gain per lever, from draws of where the person truly stands. */
    static Gain[] of(Prospect prospect, double reach) {
        int levers = prospect.beliefs().size();
        double[][] normals = new double[levers][];
        for (int lever = 0; lever < levers; lever++) {
            normals[lever] = normals(prospect.beliefs().get(lever).lever());
        }
        double[][] gains = new double[levers][DRAWS];
        int[] best = new int[levers];
        Trial trial = Trial.of(prospect, reach);
        for (int draw = 0; draw < DRAWS; draw++) {
            int largest = trial.gains(normals, gains, draw);
            if (gains[largest][draw] > 0) {
                best[largest]++;
            }
        }
        Gain[] all = new Gain[levers];
        for (int lever = 0; lever < levers; lever++) {
            all[lever] = of(gains[lever], best[lever] / (double) DRAWS);
        }
        return all;
    }

    /** Draws where somebody stands, and moves one lever after the other from there. */
    private record Trial(Revenue revenue, Belief[] beliefs, double[] deviations, double reach) {

        static Trial of(Prospect prospect, double reach) {
            return new Trial(
                    new Revenue(prospect, prospect.believed()),
                    prospect.beliefs().toArray(Belief[]::new),
                    prospect.beliefs().stream().mapToDouble(Belief::deviation).toArray(),
                    reach);
        }

        /** The lever that gains most in this draw. */
        int gains(double[][] normals, double[][] gains, int draw) {
            double[] own = new double[beliefs.length];
            for (int lever = 0; lever < own.length; lever++) {
                own[lever] = beliefs[lever].own() + deviations[lever] * normals[lever][draw];
            }
            revenue.put(own);
            double now = revenue.money();
            int largest = 0;
            for (int lever = 0; lever < own.length; lever++) {
                double step = reach * Math.max(0, beliefs[lever].target() - own[lever]);
                gains[lever][draw] = step == 0 ? 0 : revenue.money(lever, own[lever] + step) - now;
                largest = gains[lever][draw] > gains[largest][draw] ? lever : largest;
            }
            return largest;
        }
    }

    private static Gain of(double[] gains, double best) {
        double mean = Arrays.stream(gains).average().orElse(0);
        double[] sorted = gains.clone();
        Arrays.sort(sorted);
        return new Gain(mean, sorted[(int) (TAIL * DRAWS)], sorted[(int) ((1 - TAIL) * DRAWS) - 1], best);
    }

    /** Evenly spread quantiles in an order of the lever's own: the same for everybody, so that people do not differ by luck. */
    private static double[] normals(Lever lever) {
        double[] normals = QUANTILES.clone();
        SplittableRandom random = RandomKey.of(0).and("gain").and(lever.name()).random();
        for (int i = DRAWS - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = normals[i];
            normals[i] = normals[other];
            normals[other] = kept;
        }
        return normals;
    }

    private static double[] quantiles() {
        var normal = new NormalDistribution();
        double[] quantiles = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            quantiles[i] = normal.inverseCumulativeProbability((i + .5) / DRAWS);
        }
        return quantiles;
    }
}
