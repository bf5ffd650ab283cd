package org.coxswain.brief;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An effect of coaching as somebody would say it in a meeting. */
record CoachedWords(Figures figures) {

    /** What is known of one person, or of several together. */
    record Told(
            String lever,
            double before,
            double after,
            double effect,
            double low,
            double high,
            double anyway,
            String verdict,
            @Nullable Integer weeksNeeded) {

        static Told of(Brief.CoachedTogether all) {
            return new Told(
                    all.lever(),
                    all.before(),
                    all.after(),
                    all.effect(),
                    all.low(),
                    all.high(),
                    all.regressionToMean(),
                    all.verdict(),
                    all.weeksNeeded());
        }

        static Optional<Told> of(Brief.Coaching one) {
            return one.before() == null
                            || one.after() == null
                            || one.effect() == null
                            || one.low() == null
                            || one.high() == null
                            || one.regressionToMean() == null
                    ? Optional.empty()
                    : Optional.of(new Told(
                            one.lever(),
                            one.before(),
                            one.after(),
                            one.effect(),
                            one.low(),
                            one.high(),
                            one.regressionToMean(),
                            one.verdict(),
                            one.weeksNeeded()));
        }
    }

    String sentence(String who, Told told) {
        var words = EffectWords.of(told.lever(), figures);
        return "%s and went from %s to %s. Without coaching a change of %s was to be expected; %s (%s) is put down to coaching. %s"
                .formatted(
                        who,
                        words.level(told.before()),
                        words.level(told.after()),
                        words.change(told.anyway()),
                        words.change(told.effect()),
                        words.range(told.low(), told.high()),
                        verdict(told));
    }

    private String verdict(Told told) {
        return switch (told.verdict()) {
            case "moved" -> "It moved.";
            case "not moved" -> "An effect worth having would have shown by now.";
            case "too early" ->
                told.weeksNeeded() == null
                        ? "Too early to say, and time alone will not show it: coach more people the same way."
                        : "Too early to say: %s more would show an effect worth having."
                                .formatted(figures.many(told.weeksNeeded(), "week"));
            default -> "It could be nothing and could be worth having: unclear.";
        };
    }
}
