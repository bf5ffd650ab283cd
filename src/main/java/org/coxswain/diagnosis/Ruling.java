package org.coxswain.diagnosis;

import java.util.OptionalDouble;
import org.coxswain.stats.BeforeAfter;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an effect. Moved: the 90 % interval lies above nothing. Not moved: it lies below an effect worth having.
 * Too early: it is so wide that an effect worth having would not show. Unclear: none of these, or the second opinion says
 * otherwise.
 */
public record Ruling(BeforeAfter.Effect effect, double worthHaving, OptionalDouble second) {

    static final double Z90 = 1.6448536269514722; // scipy.stats.norm.ppf(.95)

    public CoachingEffect.Verdict verdict() {
        double reach = Z90 * effect.deviation();
        if (effect.value() > reach) {
            return second.orElse(worthHaving) > 0 ? CoachingEffect.Verdict.MOVED : CoachingEffect.Verdict.UNCLEAR;
        }
        if (effect.value() + reach < worthHaving && second.orElse(0) < worthHaving) {
            return CoachingEffect.Verdict.NOT_MOVED;
        }
        return wouldShow() ? CoachingEffect.Verdict.UNCLEAR : CoachingEffect.Verdict.TOO_EARLY;
    }

    private boolean wouldShow() {
        return Z90 * effect.deviation() < worthHaving;
    }

    /** Sampling noise shrinks with time, what is not known of the time before does not. */
    @Nullable
    Integer weeksNeeded(double weeksSoFar) {
        if (verdict() != CoachingEffect.Verdict.TOO_EARLY) {
            return null;
        }
        for (int more = 1; weeksSoFar + more <= Courses.DAYS_AFTER / 7; more++) {
            double sampling = effect.sampling() * weeksSoFar / (weeksSoFar + more);
            if (Z90 * Math.sqrt(effect.predicted() + effect.shared() + sampling) < worthHaving) {
                return more;
            }
        }
        return null;
    }
}
