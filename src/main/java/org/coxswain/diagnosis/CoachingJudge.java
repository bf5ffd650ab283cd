package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.coxswain.diagnosis.CoachingEffect.Figures;
import org.coxswain.diagnosis.Coachings.Row;
import org.coxswain.stats.Ancova;
import org.coxswain.stats.BeforeAfter;
import org.coxswain.stats.BeforeAfter.Course;

/** Holds one person's coaching against what was to be expected without it. */
final class CoachingJudge {

    private static final int SETTLES = 182;
    private static final int LONGEST_WAIT = 52;

    private final CourseFacts facts;
    private final List<Row> rows;
    private final Map<String, String> places;
    private final Map<String, Comparison> known = new HashMap<>();

    /** Everybody's course around one start on one lever, and those of them who were coached around that time. */
    private record Comparison(Courses courses, List<Course> all, Set<String> chosen, BeforeAfter compared) {}

    /** What is needed to take several together. */
    record Judged(
            Row row,
            CourseScale scale,
            double usual,
            BeforeAfter.Effect raw,
            OptionalDouble second,
            CoachingEffect effect) {}

    CoachingJudge(CourseFacts facts, List<Row> rows, Map<String, String> places) {
        this.facts = facts;
        this.rows = rows;
        this.places = places;
    }

    Judged of(Row row, Lever lever) {
        Courses.Time time = Courses.Time.of(row.startedOn(), facts.asOf().day());
        Comparison comparison =
                known.computeIfAbsent(lever.name() + " " + row.startedOn(), one -> compare(row, lever, time));
        BeforeAfter compared = comparison.compared();
        String person = row.personId();
        if (!compared.tells(person)) {
            return silent(row, lever, comparison, time);
        }
        BeforeAfter.Effect raw = compared.effect(person);
        OptionalDouble second = second(comparison, person);
        double usual = comparison.courses().usual(person);
        Figures figures = figures(comparison.courses(), person, raw, second);
        Ruling ruling = new Ruling(raw, comparison.courses().scale().worthHaving, second);
        return new Judged(
                row,
                comparison.courses().scale(),
                usual,
                raw,
                second,
                new CoachingEffect(
                        List.of(person),
                        null,
                        lever.name(),
                        row.startedOn(),
                        figures,
                        ruling.verdict(),
                        time.weeksSince(),
                        ruling.weeksNeeded(time.weeksSince(), LONGEST_WAIT),
                        compared.others(),
                        null));
    }

    private Comparison compare(Row row, Lever lever, Courses.Time time) {
        Courses courses = facts.of(lever, time);
        List<Course> all = courses.of(places);
        Set<String> chosen = chosen(row.lever(), time);
        return new Comparison(courses, all, chosen, BeforeAfter.of(all, chosen, courses.scale().prior));
    }

    /** Coached on the same lever in the time that is compared, or so shortly before that it may still be working. */
    private Set<String> chosen(String lever, Courses.Time time) {
        LocalDate settled = time.start().minusDays(SETTLES);
        Set<String> chosen = new HashSet<>();
        for (Row row : rows) {
            LocalDate end = row.endedOn() == null ? time.until() : row.endedOn();
            if (row.lever().equalsIgnoreCase(lever)
                    && !row.startedOn().isAfter(time.until())
                    && !end.isBefore(settled)) {
                chosen.add(row.personId());
            }
        }
        return chosen;
    }

    /** This one person against all who were not coached. */
    private static OptionalDouble second(Comparison comparison, String person) {
        List<Course> compared = comparison.all().stream()
                .filter(one -> one.id().equals(person) || !comparison.chosen().contains(one.id()))
                .toList();
        return Ancova.effect(compared, Set.of(person));
    }

    private static Figures figures(Courses courses, String person, BeforeAfter.Effect raw, OptionalDouble second) {
        Moved moved = new Moved(courses.scale(), courses.usual(person) + level(courses.scale(), raw.expected()));
        return moved.figures(
                raw.value(),
                raw.deviation(),
                second,
                new Moved.Plain(
                        courses.value(person, -1),
                        courses.value(person, 0),
                        (int) courses.cell(person, -1).of(),
                        (int) courses.cell(person, 0).of()));
    }

    /** Where the mean itself is on the scale of the shifts, the person's usual level is part of it. */
    private static double level(CourseScale scale, double expected) {
        return switch (scale) {
            case SHARE, RATE -> 0;
            case SIZE -> expected;
            case DISCOUNT, DAYS -> -expected;
        };
    }

    private static Judged silent(Row row, Lever lever, Comparison comparison, Courses.Time time) {
        boolean alone = comparison.compared().others() < 2;
        var raw = new BeforeAfter.Effect(0, 0, 0, 0, 0);
        return new Judged(
                row,
                comparison.courses().scale(),
                0,
                raw,
                OptionalDouble.empty(),
                new CoachingEffect(
                        List.of(row.personId()),
                        null,
                        lever.name(),
                        row.startedOn(),
                        null,
                        alone ? CoachingEffect.Verdict.UNCLEAR : CoachingEffect.Verdict.TOO_EARLY,
                        time.weeksSince(),
                        null,
                        comparison.compared().others(),
                        alone
                                ? "There is nobody to compare with who was not coached on it and has a history"
                                : "There is too little to count on one side of the day coaching began"));
    }
}
