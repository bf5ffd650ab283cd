package org.coxswain.diagnosis;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.coxswain.stats.Normal;
import org.coxswain.stats.RandomKey;

/**
 * What moving one lever part of the way to its target adds to a quarter.
 *
 * @param best chance that this is the person's largest
 * @param worth chance that it is worth the hour
 */
record Gain(double mean, double low, double high, double best, double worth) {

    private static final int DRAWS = 400;
    private static final double TAIL = .1;
    private static final double[] UNIFORMS = uniforms();
    private static final double[] NORMALS =
            Arrays.stream(UNIFORMS).map(Normal::quantile).toArray();

    /**
     * @param reach the share of the way to the target
     * @param money a quarter that is worth the hour
     */
    record Aim(double reach, double money) {}

    /** One gain per lever, from draws of where the person truly stands. */
    static Gain[] of(Prospect prospect, Aim aim) {
        int levers = prospect.beliefs().size();
        double[][] normals = new double[levers][];
        double[][] spreads = new double[levers][];
        for (int lever = 0; lever < levers; lever++) {
            Lever one = prospect.beliefs().get(lever).lever();
            normals[lever] = shuffled(NORMALS, "gain", one);
            spreads[lever] = shuffled(UNIFORMS, "spread", one);
        }
        double[][] gains = new double[levers][DRAWS];
        int[] best = new int[levers];
        Trial trial = Trial.of(prospect, aim.reach());
        for (int draw = 0; draw < DRAWS; draw++) {
            int largest = trial.gains(new Draw(draw, normals, spreads), gains);
            if (gains[largest][draw] > 0) {
                best[largest]++;
            }
        }
        Gain[] all = new Gain[levers];
        for (int lever = 0; lever < levers; lever++) {
            all[lever] = of(gains[lever], best[lever] / (double) DRAWS, aim.money());
        }
        return all;
    }

    /** Evenly spread numbers per lever: where in its possible spreads, and where in what is believed then. */
    private record Draw(int number, double[][] normals, double[][] spreads) {

        Belief.Stand stand(Belief belief, int lever) {
            return belief.at(spreads[lever][number]);
        }

        double normal(int lever) {
            return normals[lever][number];
        }
    }

    /** Draws where somebody stands, and moves one lever after the other from there. */
    private record Trial(Revenue revenue, Belief[] beliefs, double reach) {

        static Trial of(Prospect prospect, double reach) {
            return new Trial(
                    new Revenue(prospect, prospect.believed()),
                    prospect.beliefs().toArray(Belief[]::new),
                    reach);
        }

        /** The lever that gains most in this draw. */
        int gains(Draw draw, double[][] gains) {
            double[] own = new double[beliefs.length];
            double[] step = new double[beliefs.length];
            for (int lever = 0; lever < own.length; lever++) {
                Belief.Stand stand = draw.stand(beliefs[lever], lever);
                own[lever] = stand.own() + stand.deviation() * draw.normal(lever);
                step[lever] = reach * Math.max(0, stand.target() - own[lever]);
            }
            revenue.put(own);
            double now = revenue.money();
            int largest = 0;
            for (int lever = 0; lever < own.length; lever++) {
                double gain = step[lever] == 0 ? 0 : revenue.money(lever, own[lever] + step[lever]) - now;
                gains[lever][draw.number()] = gain;
                largest = gain > gains[largest][draw.number()] ? lever : largest;
            }
            return largest;
        }
    }

    private static Gain of(double[] gains, double best, double money) {
        double[] sorted = gains.clone();
        Arrays.sort(sorted);
        int below = 0;
        while (below < DRAWS && sorted[below] < money) {
            below++;
        }
        return new Gain(
                Arrays.stream(gains).average().orElse(0),
                sorted[(int) (TAIL * DRAWS)],
                sorted[(int) ((1 - TAIL) * DRAWS) - 1],
                best,
                1 - below / (double) DRAWS);
    }

    /** In an order of the lever's own: the same for everybody, so that people do not differ by luck. */
    private static double[] shuffled(double[] spread, String purpose, Lever lever) {
        double[] shuffled = spread.clone();
        SplittableRandom random = RandomKey.of(0).and(purpose).and(lever.name()).random();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = kept;
        }
        return shuffled;
    }

    private static double[] uniforms() {
        double[] uniforms = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            uniforms[i] = (i + .5) / DRAWS;
        }
        return uniforms;
    }
}
