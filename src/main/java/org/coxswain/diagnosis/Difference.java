package org.coxswain.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes with better results. That it brings them about is not said: coaching on it would show.
 *
 * @param factor in words
 * @param lever what it goes with, where people are compared; null where deals of the same person are
 * @param effect difference in the share of deals that move on; or, between people, the correlation with the lever
 * @param q share of findings like this one, or surer, that are expected to be wrong
 * @param n visits to a stage, or people
 * @param deals ids of the deals in which it was seen; empty where there are too many to list
 */
public record Difference(
        Behaviour behaviour,
        String factor,
        Kind kind,
        @Nullable String lever,
        double effect,
        double low,
        double high,
        double q,
        int n,
        Counts counts,
        List<String> deals) {

    /** Whether it stands, or is only worth watching for. */
    public enum Kind {
        FINDING,
        HYPOTHESIS
    }

    /**
     * The plain counts behind it, over all strata.
     *
     * @param least and {@code most}: the share of visits with it, of the tenth of people with the least and the most
     */
    public record Counts(long with, long movedOnWith, long without, long movedOnWithout, double least, double most) {}
}
