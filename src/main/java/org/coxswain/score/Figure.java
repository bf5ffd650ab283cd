package org.coxswain.score;

import org.jspecify.annotations.Nullable;

/**
 * @param error standard error between organisations; unknown where there is one organisation or the figure has none
 * @param organisations that had something to say to it
 */
public record Figure(
        Measure measure,
        String contender,
        String at,
        double value,
        @Nullable Double error,
        int organisations) {}
