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
    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** One gain per lever, from draws of where the person truly stands. */
    static Gain[] of(Prospect prospect, double reach) {
        int levers = prospect.beliefs().size();
        double[][] normals = new double[levers][];
        for (int lever = 0; lever < levers; lever++) {
            normals[lever] = normals(prospect.beliefs().get(lever).lever());
        }
        double[][] gains = new double[levers][DRAWS];
        int[] best = new int[levers];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] own = new double[levers];
            for (int lever = 0; lever < levers; lever++) {
                Belief belief = prospect.beliefs().get(lever);
                own[lever] = belief.own() + belief.deviation() * normals[lever][draw];
            }
            int largest = gains(prospect, own, reach, gains, draw);
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

    private static int gains(Prospect prospect, double[] own, double reach, double[][] gains, int draw) {
        double now = prospect.revenue(own);
        int largest = 0;
        for (int lever = 0; lever < own.length; lever++) {
            double before = own[lever];
            own[lever] += reach * Math.max(0, prospect.beliefs().get(lever).target() - before);
            gains[lever][draw] = own[lever] == before ? 0 : prospect.revenue(own) - now;
            own[lever] = before;
            largest = gains[lever][draw] > gains[largest][draw] ? lever : largest;
        }
        return largest;
    }

    private static Gain of(double[] gains, double best) {
        double mean = Arrays.stream(gains).average().orElse(0);
        double[] sorted = gains.clone();
        Arrays.sort(sorted);
        return new Gain(mean, sorted[(int) (TAIL * DRAWS)], sorted[(int) ((1 - TAIL) * DRAWS) - 1], best);
    }

    /** Evenly spread quantiles in an order of the lever's own: the same for everybody, so that people do not differ by luck. */
    private static double[] normals(Lever lever) {
        double[] normals = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            normals[i] = NORMAL.inverseCumulativeProbability((i + .5) / DRAWS);
        }
        SplittableRandom random = RandomKey.of(0).and("gain").and(lever.name()).random();
        for (int i = DRAWS - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = normals[i];
            normals[i] = normals[other];
            normals[other] = kept;
        }
        return normals;
    }
}
