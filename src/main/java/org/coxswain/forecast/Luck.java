package org.coxswain.forecast;

import java.util.Arrays;
import org.coxswain.stats.KeyedRandom;

/**
 * In which of the possible futures a deal is won. A shock of a future multiplies the odds of all deals in it.
 *
 * @param shocks by draw
 * @param largest of the shocks
 */
record Luck(double[] shocks, double largest) {

    /** Below this chance it pays to jump from one possible win to the next (thinning, Lewis and Shedler 1979). */
    private static final double RARE = .05;

    private static final double UNIT = 0x1.0p-32;
    private static final long HALF = 0xFFFFFFFFL;

    Luck(double[] shocks) {
        this(shocks, Arrays.stream(shocks).max().orElse(1));
    }

    /** Writes the draws in which it is won into {@code won} and says how many there are. */
    int draw(KeyedRandom random, double chance, int[] won) {
        double odds = chance / Math.max(1e-12, 1 - chance);
        double most = odds * largest / (1 + odds * largest);
        return most < RARE ? jump(random, odds, won) : walk(random, odds, won);
    }

    /** Two draws from each random number; without a division, because this is asked a hundred million times. */
    private int walk(KeyedRandom random, double odds, int[] won) {
        int wins = 0;
        for (int draw = 0; draw < shocks.length; draw++) {
            long bits = random.bits(draw >> 1);
            double uniform = (((draw & 1) == 0 ? bits >>> 32 : bits & HALF) + .5) * UNIT;
            double shifted = odds * shocks[draw];
            if (uniform * (1 + shifted) < shifted) {
                won[wins++] = draw;
            }
        }
        return wins;
    }

    private int jump(KeyedRandom random, double odds, int[] won) {
        double most = odds * largest / (1 + odds * largest);
        double stride = 1 / Math.log1p(-most);
        int wins = 0;
        int tries = 0;
        double at = Math.floor(Math.log(random.uniform(tries++)) * stride);
        while (at < shocks.length) {
            int draw = (int) at;
            double shifted = odds * shocks[draw];
            if (random.uniform(tries++) * most * (1 + shifted) < shifted) {
                won[wins++] = draw;
            }
            at += 1 + Math.floor(Math.log(random.uniform(tries++)) * stride);
        }
        return wins;
    }
}
