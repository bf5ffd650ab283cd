package org.coxswain.stats;

import java.util.SplittableRandom;

/**
 * Random numbers named by what they are for, so that one more deal or person does not reshuffle the rest.
 *
 * <p>The key is folded with the finalizer of MurmurHash3 as mixed by Stafford (variant 13).
 */
public record RandomKey(long value) {

    public static RandomKey of(long seed) {
        return new RandomKey(mix(seed));
    }

    public RandomKey and(String purpose) {
        long folded = value;
        for (int i = 0; i < purpose.length(); i++) {
            folded = mix(folded ^ purpose.charAt(i));
        }
        return new RandomKey(folded);
    }

    public RandomKey and(long number) {
        return new RandomKey(mix(value + 0x9E3779B97F4A7C15L ^ mix(number)));
    }

    public SplittableRandom random() {
        return new SplittableRandom(value);
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
