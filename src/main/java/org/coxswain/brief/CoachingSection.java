package org.coxswain.brief;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coxswain.diagnosis.CoachingEffect;
import org.coxswain.diagnosis.CoachingEffect.Figures;
import org.coxswain.diagnosis.Coachings;
import org.jspecify.annotations.Nullable;

/** Whether coaching moved what it was meant to move, in the words of the brief. */
record CoachingSection(
        List<Brief.Coaching> people,
        List<Brief.CoachedTogether> together,
        @Nullable String note) {

    static CoachingSection of(Coachings found, Crew crew) {
        var theirs = found.people().stream()
                .filter(one -> crew.ids().isEmpty() || crew.ids().containsAll(one.people()))
                .map(CoachingSection::person)
                .toList();
        var levers = theirs.stream().map(Brief.Coaching::lever).distinct().toList();
        return new CoachingSection(
                theirs,
                found.together().stream()
                        .filter(one -> levers.contains(one.lever()))
                        .flatMap(CoachingSection::together)
                        .toList(),
                note(found, theirs));
    }

    private static @Nullable String note(Coachings found, List<Brief.Coaching> theirs) {
        return found.note() == null && theirs.isEmpty() ? "Nobody of this team was coached by this day" : found.note();
    }

    private static Brief.Coaching person(CoachingEffect one) {
        var figures = one.figures();
        return new Brief.Coaching(
                one.people().getFirst(),
                one.lever(),
                figures == null ? null : (Double) figures.before(),
                figures == null ? null : (Double) figures.after(),
                figures == null ? null : (Double) figures.effect(),
                figures == null ? null : (Double) figures.low(),
                figures == null ? null : (Double) figures.high(),
                figures == null ? null : (Double) figures.probabilityPositive(),
                word(one.verdict()),
                figures == null ? null : (Double) figures.regressionToMean(),
                one.startedOn(),
                one.weeksNeeded(),
                figures == null ? null : (Integer) one.others(),
                one.note(),
                figures == null ? null : workings(one, figures));
    }

    private static Stream<Brief.CoachedTogether> together(CoachingEffect one) {
        return Stream.ofNullable(one.figures())
                .map(figures -> new Brief.CoachedTogether(
                        one.lever(),
                        one.team(),
                        one.people(),
                        figures.before(),
                        figures.after(),
                        figures.effect(),
                        figures.low(),
                        figures.high(),
                        figures.probabilityPositive(),
                        word(one.verdict()),
                        figures.regressionToMean(),
                        one.startedOn(),
                        one.weeksNeeded(),
                        one.others(),
                        workings(one, figures)));
    }

    private static String word(CoachingEffect.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Workings workings(CoachingEffect one, Figures figures) {
        var unit = Metric.ofLever(one.lever());
        var second = figures.second() == null
                ? "too few others for the second opinion"
                : "the second opinion (least squares) says %s".formatted(change(unit, figures.second()));
        var arithmetic = String.format(
                Locale.ENGLISH,
                "%s in the quarter before (of %,d), %s since (of %,d): a change of %s, of which %s would have come anyway and %s is put down to coaching; 90 %% range %s to %s, %s. Compared with %d others; looked for is %s",
                level(unit, figures.before()),
                figures.nBefore(),
                level(unit, figures.after()),
                figures.nAfter(),
                change(unit, figures.after() - figures.before()),
                change(unit, figures.regressionToMean()),
                change(unit, figures.effect()),
                change(unit, figures.low90()),
                change(unit, figures.high90()),
                second,
                one.others(),
                change(unit, figures.worthHaving()));
        return Workings.of(Metric.coaching, arithmetic);
    }

    private static String level(Metric lever, double value) {
        return switch (lever) {
            case create -> String.format(Locale.ENGLISH, "%.2f a week", value);
            case size -> String.format(Locale.ENGLISH, "%,.0f", value);
            case cycle -> String.format(Locale.ENGLISH, "%.1f days", value);
            default -> String.format(Locale.ENGLISH, "%.1f %%", 100 * value);
        };
    }

    private static String change(Metric lever, double value) {
        return switch (lever) {
            case create -> String.format(Locale.ENGLISH, "%+.2f a week", value);
            case size -> String.format(Locale.ENGLISH, "%+,.0f", value);
            case cycle -> String.format(Locale.ENGLISH, "%+.1f days", value);
            default -> String.format(Locale.ENGLISH, "%+.1f points", 100 * value);
        };
    }
}
