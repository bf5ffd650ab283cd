package org.coxswain.brief;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.coxswain.diagnosis.Difference;
import org.coxswain.diagnosis.Differences;
import org.coxswain.diagnosis.PersonDiagnosis;
import org.coxswain.facts.AsOf;
import org.jspecify.annotations.Nullable;

/** What the best do differently, in the words of the brief; from everybody's deals, whoever the brief is about. */
record DifferenceSection(
        List<Brief.Difference> all, @Nullable String note) {

    private static final int FEWEST_FOR_PEOPLE = 60;
    private static final Comparator<Difference> LARGEST_FIRST = Comparator.comparing(Difference::kind)
            .thenComparing(one -> -Math.abs(one.effect()))
            .thenComparing(Difference::factor);

    static DifferenceSection of(AsOf facts, Collection<PersonDiagnosis> diagnosed) {
        var people = diagnosed.stream()
                .sorted((one, other) -> one.personId().compareTo(other.personId()))
                .toList();
        var found = Differences.of(facts, people);
        return new DifferenceSection(
                found.found().stream()
                        .sorted(LARGEST_FIRST)
                        .map(DifferenceSection::difference)
                        .toList(),
                note(found));
    }

    private static @Nullable String note(Differences found) {
        if (!found.found().isEmpty() || found.behaviours() == 0) {
            return found.note();
        }
        var nothing = String.format(
                Locale.ENGLISH,
                "%d behaviours were compared over %,d visits of %d people to a stage, and none goes with moving on more surely than chance would have it",
                found.behaviours(),
                found.visits(),
                found.people());
        return found.note() == null ? nothing : nothing + ". " + found.note();
    }

    private static Brief.Difference difference(Difference one) {
        var counts = one.counts();
        return new Brief.Difference(
                one.factor(),
                one.kind().name().toLowerCase(Locale.ROOT),
                one.effect(),
                one.low(),
                one.high(),
                one.q(),
                one.n(),
                one.lever(),
                new Brief.Shares(
                        counts.with(),
                        counts.movedOnWith(),
                        counts.without(),
                        counts.movedOnWithout(),
                        counts.least(),
                        counts.most()),
                one.lever() == null ? withinPeople(one) : betweenPeople(one));
    }

    private static Workings withinPeople(Difference one) {
        var counts = one.counts();
        var arithmetic = String.format(
                Locale.ENGLISH,
                "With it %,d of %,d visits to a stage moved on, without it %,d of %,d; inside the same person, stage, segment and half-year that is %+.1f points. Of findings as sure as this one %.0f %% are expected to be chance",
                counts.movedOnWith(),
                counts.with(),
                counts.movedOnWithout(),
                counts.without(),
                100 * one.effect(),
                100 * one.q());
        var workings = Workings.of(Metric.differences, arithmetic).from(one.n(), one.low(), one.high());
        return one.deals().isEmpty() ? workings : workings.counting(Selection.of(one.deals()));
    }

    private static Workings betweenPeople(Difference one) {
        var sure = one.n() < FEWEST_FOR_PEOPLE
                ? "With fewer than %d people this is something to watch for and no finding".formatted(FEWEST_FOR_PEOPLE)
                : String.format(
                        Locale.ENGLISH,
                        "Of findings as sure as this one %.0f %% are expected to be chance",
                        100 * one.q());
        return Workings.of(
                        Metric.differences,
                        String.format(
                                Locale.ENGLISH,
                                "Among %d people of the same territories, doing it oftener goes with %s: correlation %.2f (%.2f to %.2f). %s",
                                one.n(),
                                LeverWords.topic(String.valueOf(one.lever())),
                                one.effect(),
                                one.low(),
                                one.high(),
                                sure))
                .from(one.n(), null, null);
    }
}
