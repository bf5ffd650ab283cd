package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Person;
import org.coxswain.facts.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Did coaching move what it was meant to move?
 *
 * @param people one per stretch of coaching, in the order they began
 * @param together all who were coached on the same lever, and each team's where there are several
 * @param note why nothing is said; null where there is coaching to judge
 */
public record Coachings(
        List<CoachingEffect> people,
        List<CoachingEffect> together,
        @Nullable String note) {

    private static final String WHAT_IT_TAKES =
            "Whether coaching moved a number needs a coaching table: who (person_id) was coached on which lever (such as conversion:Proposal, create, size), since when (started_on)";

    record Row(
            String personId,
            String lever,
            LocalDate startedOn,
            @Nullable LocalDate endedOn) {}

    record Stage(int position, String stage) {}

    public static Coachings of(AsOf asOf) {
        List<Row> rows = asOf.ask(Row.class, sql("coached.sql"), Map.of());
        if (rows.isEmpty()) {
            return new Coachings(List.of(), List.of(), WHAT_IT_TAKES);
        }
        LeverNames names = new LeverNames(asOf.history(), asOf.ask(Stage.class, sql("course_stages.sql"), Map.of()));
        List<Person> people = asOf.people();
        CoachingJudge judge = new CoachingJudge(new CourseFacts(asOf, people), rows, places(people));
        List<CoachingEffect> single = new ArrayList<>();
        Map<String, List<CoachingJudge.Judged>> byLever = new TreeMap<>();
        for (Row row : rows) {
            var lever = names.of(row.lever());
            if (lever.isEmpty()) {
                single.add(unknown(row, names));
            } else {
                var judged = judge.of(row, lever.get());
                single.add(judged.effect());
                byLever.computeIfAbsent(lever.get().name(), one -> new ArrayList<>())
                        .add(judged);
            }
        }
        return new Coachings(single, together(byLever, people), null);
    }

    private static List<CoachingEffect> together(Map<String, List<CoachingJudge.Judged>> byLever, List<Person> people) {
        Map<String, String> teams = people.stream()
                .collect(Collectors.toMap(
                        Person::personId, one -> Objects.requireNonNullElse(one.team(), ""), (one, same) -> one));
        List<CoachingEffect> together = new ArrayList<>();
        byLever.values().forEach(judged -> {
            CoachingPool.of(judged, null).ifPresent(together::add);
            Map<String, List<CoachingJudge.Judged>> byTeam = judged.stream()
                    .collect(Collectors.groupingBy(
                            one -> teams.getOrDefault(one.row().personId(), ""), TreeMap::new, Collectors.toList()));
            if (byTeam.size() > 1) {
                byTeam.forEach((team, some) -> CoachingPool.of(some, team).ifPresent(together::add));
            }
        });
        return together;
    }

    private static CoachingEffect unknown(Row row, LeverNames names) {
        return new CoachingEffect(
                List.of(row.personId()),
                null,
                row.lever(),
                row.startedOn(),
                null,
                CoachingEffect.Verdict.UNCLEAR,
                0,
                null,
                0,
                "\"%s\" is no lever that is measured here; there are %s".formatted(row.lever(), names.all()));
    }

    private static Map<String, String> places(List<Person> people) {
        Map<String, String> places =
                BetweenPeople.places(people.stream().filter(Person::seller).toList());
        long apart = places.values().stream().distinct().count();
        return apart * 2 <= places.size() ? places : Map.of();
    }

    private static Sql sql(String file) {
        return Sql.of(Coachings.class, file);
    }
}
