package org.coxswain.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** The distributions the simulation draws from. */
final class Draws {

    private Draws() {}

    static double normal(SplittableRandom random, double spread) {
        return spread * random.nextGaussian();
    }

    /** Student's t with 3 degrees of freedom, scaled to the given standard deviation. */
    static double heavyTailed(SplittableRandom random, double spread) {
        double chiSquared = 0;
        for (int i = 0; i < 3; i++) {
            chiSquared += Math.pow(random.nextGaussian(), 2);
        }
        return spread * random.nextGaussian() / Math.sqrt(chiSquared);
    }

    /** Knuth's product of uniforms; the means here are small. */
    static int poisson(SplittableRandom random, double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    static <T> T pick(SplittableRandom random, List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
