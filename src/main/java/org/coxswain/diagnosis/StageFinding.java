package org.coxswain.diagnosis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of the deals of one person that came into one stage.
 *
 * @param since the first day on which they came
 * @param undecided still there, or gone back to an earlier stage
 * @param share of them that goes on; one undecided counts with its chance
 * @param days there of those that went on and whose days are known: typical ones, on the logarithmic scale
 */
public record StageFinding(
        String stage, LocalDate since, int entered, int advanced, int undecided, Reading share, Reading days) {

    /**
     * A figure with its 80 % range, and where comparable people would be with the same segments.
     *
     * @param n deals that tell; with fewer than needed there is no value
     */
    public record Reading(
            int n,
            int needed,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double peer) {

        static final int NEEDED = 10;

        static Reading unknown(int n, @Nullable Double peer) {
            return new Reading(n, NEEDED, null, null, null, peer);
        }
    }
}
