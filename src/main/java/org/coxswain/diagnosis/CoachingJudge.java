package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.coxswain.diagnosis.CoachingEffect.Figures;
import org.coxswain.diagnosis.CoachingEffect.Verdict;
import org.coxswain.diagnosis.Coachings.Row;
import org.coxswain.stats.Ancova;
import org.coxswain.stats.BeforeAfter;
import org.coxswain.stats.BeforeAfter.Course;
import org.jspecify.annotations.Nullable;

/** Holds one person's coaching against what was to be expected without it. */
final class CoachingJudge {

    private static final int SETTLES = 182;
    private static final double SAYABLE = 2.5;
    private static final String TOO_LITTLE = "There is too little to count on one side of the day coaching began";
    private static final String ALONE = "There is nobody to compare with who was not coached on it and has a history";
    private static final BeforeAfter.Effect UNKNOWN = new BeforeAfter.Effect(0, 0, 0, 0, 0);

    private final CourseFacts facts;
    private final List<Row> rows;
    private final Map<String, String> places;
    private final Map<String, Comparison> known = new HashMap<>();

    /** Everybody's course around one start on one lever, and those of them who were coached around that time. */
    private record Comparison(Courses courses, List<Course> all, Set<String> chosen, BeforeAfter compared) {

        CourseScale scale() {
            return courses.scale();
        }

        /** This one person against all who were not coached. */
        OptionalDouble second(String person) {
            List<Course> some = all.stream()
                    .filter(one -> one.id().equals(person) || !chosen.contains(one.id()))
                    .toList();
            return Ancova.effect(some, Set.of(person));
        }

        Moved.Plain plain(String person) {
            return new Moved.Plain(
                    courses.value(person, -1),
                    courses.value(person, 0),
                    (int) courses.cell(person, -1).of(),
                    (int) courses.cell(person, 0).of());
        }

        /** Where the mean itself is on the scale of the shifts, the person's usual level is part of it. */
        double usual(String person, double expected) {
            double usual = courses.usual(person);
            return switch (scale()) {
                case SHARE, RATE -> usual;
                case SIZE -> usual + expected;
                case DISCOUNT, DAYS -> usual - expected;
            };
        }
    }

    /** What is needed to take several together. */
    record Judged(
            Row row,
            CourseScale scale,
            double usual,
            Moved.Plain plain,
            BeforeAfter.Effect raw,
            OptionalDouble second,
            CoachingEffect effect) {

        boolean tells() {
            return raw.deviation() > 0;
        }
    }

    CoachingJudge(CourseFacts facts, List<Row> rows, Map<String, String> places) {
        this.facts = facts;
        this.rows = rows;
        this.places = places;
    }

    Judged of(Row row, Lever lever) {
        Courses.Time time = Courses.Time.of(row.startedOn(), facts.asOf().day());
        Comparison comparison =
                known.computeIfAbsent(lever.name() + " " + row.startedOn(), one -> compare(row, lever, time));
        String person = row.personId();
        boolean tells = comparison.compared().tells(person);
        BeforeAfter.Effect raw = tells ? comparison.compared().effect(person) : UNKNOWN;
        OptionalDouble second = tells ? comparison.second(person) : OptionalDouble.empty();
        double usual = comparison.usual(person, raw.expected());
        Moved.Plain plain = comparison.plain(person);
        double worthHaving = comparison.scale().worthHaving;
        Figures figures = tells && Math.sqrt(raw.sampling()) < SAYABLE * worthHaving
                ? new Moved(comparison.scale(), usual).figures(raw, second, plain)
                : null;
        Ruling ruling = new Ruling(raw, worthHaving, second);
        int others = comparison.compared().others();
        return new Judged(
                row,
                comparison.scale(),
                usual,
                plain,
                raw,
                second,
                new CoachingEffect(
                        List.of(person),
                        null,
                        lever.name(),
                        row.startedOn(),
                        figures,
                        figures != null ? ruling.verdict() : others < 2 ? Verdict.UNCLEAR : Verdict.TOO_EARLY,
                        time.weeksSince(),
                        tells ? ruling.weeksNeeded(time.weeksSince()) : null,
                        others,
                        why(figures, others)));
    }

    private static @Nullable String why(@Nullable Figures figures, int others) {
        if (figures != null) {
            return null;
        }
        return others < 2 ? ALONE : TOO_LITTLE;
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
}
