package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether coaching moved what it was meant to move; figures in the lever's natural unit. Of one person, or of all who were
 * coached on the same lever together.
 *
 * @param people who were coached
 * @param team of all of them, where only one team's are taken together
 * @param figures null where nothing can be measured, and the note says why
 * @param weeksSince coaching began, as far as is looked
 * @param weeksNeeded how many more would show an effect worth having; null where none are needed or time alone will not do
 * @param others who were not coached on it in that time and are compared with
 */
public record CoachingEffect(
        List<String> people,
        @Nullable String team,
        String lever,
        LocalDate startedOn,
        @Nullable Figures figures,
        Verdict verdict,
        double weeksSince,
        @Nullable Integer weeksNeeded,
        int others,
        @Nullable String note) {

    public enum Verdict {
        MOVED,
        NOT_MOVED,
        TOO_EARLY,
        UNCLEAR
    }

    /**
     * after = before + whatWouldHaveComeAnyway + effect.
     *
     * @param before in the last quarter before coaching began
     * @param after since then, half a year at most
     * @param low and {@code high}: 80 % interval; the wider ones hold 90 %
     * @param probabilityPositive chance that it became better, not merely more
     * @param regressionToMean what would have come anyway: the return to the person's usual level, and what everybody had
     * @param second the plain second opinion, where there are enough to compare with
     * @param worthHaving an effect as large as this is what is looked for
     */
    public record Figures(
            double before,
            double after,
            double effect,
            double low,
            double high,
            double low90,
            double high90,
            double probabilityPositive,
            double regressionToMean,
            @Nullable Double second,
            double worthHaving,
            int nBefore,
            int nAfter) {}
}
