package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coxswain.diagnosis.Evidence.Visits;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Person;
import org.coxswain.facts.Sql;

/** Counts each lever quarter by quarter around the day on which coaching began. */
record CourseFacts(AsOf asOf, List<Person> people) {

    private static final double WEEK = 7;
    private static final int QUARTER = 91;
    private static final int FEWEST_DAYS = 45;

    /** Logarithms and discounts are in millionths. */
    record Sums(String ownerId, String kind, int quarter, long n, long total, long squares) {

        Moments moments() {
            return Moments.ofMillionths(Math.toIntExact(n), total, squares);
        }
    }

    record Stays(String ownerId, String segment, int quarter, String way, int week, int visits) {}

    Courses of(Lever lever, Courses.Time time) {
        return switch (lever.kind()) {
            case CREATE -> created(time);
            case CONVERSION, WIN -> moved(lever, time);
            case SIZE -> means(CourseScale.SIZE, "course_sizes.sql", time);
            case DISCOUNT -> means(CourseScale.DISCOUNT, "course_discounts.sql", time);
            case CYCLE -> means(CourseScale.DAYS, "course_days.sql", time);
        };
    }

    private Courses moved(Lever lever, Courses.Time time) {
        List<Visits> all = asOf.ask(Visits.class, sql("course_passage.sql"), Map.of("position", lever.position()));
        Map<String, Passage> passages = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(Visits::segment, TreeMap::new, Collectors.toList()))
                .forEach((segment, some) -> passages.put(segment, Passage.of(some, all)));
        Map<String, Object> given = new HashMap<>(time.given());
        given.put("position", lever.position());
        Courses courses = new Courses(CourseScale.SHARE);
        for (Stays stays : asOf.ask(Stays.class, sql("course_visits.sql"), given)) {
            Passage passage = passages.get(stays.segment());
            if (passage != null) {
                courses.add(stays.ownerId(), stays.quarter(), cell(stays, passage));
            }
        }
        return courses;
    }

    private static CourseCell cell(Stays stays, Passage passage) {
        double usual = passage.atEntry();
        double left = switch (stays.way()) {
            case "advanced" -> 1;
            case "lost" -> 0;
            default -> passage.inWeek(stays.week());
        };
        int visits = stays.visits();
        return new CourseCell(
                visits * left,
                visits * usual,
                visits,
                visits * (left - usual),
                visits * (usual * (1 - usual) - left * (1 - left)));
    }

    /** Against what everybody who was there created in a day of that quarter. */
    private Courses created(Courses.Time time) {
        Map<Integer, Map<String, Long>> byQuarter = new TreeMap<>();
        asOf.ask(Sums.class, sql("course_created.sql"), time.given())
                .forEach(one -> byQuarter
                        .computeIfAbsent(Math.min(0, one.quarter()), quarter -> new TreeMap<>())
                        .merge(one.ownerId(), one.n(), Long::sum));
        Courses courses = new Courses(CourseScale.RATE);
        byQuarter.forEach((quarter, made) -> {
            Map<String, Long> there = there(time, quarter);
            there.keySet().retainAll(sellers());
            double days = there.values().stream().mapToLong(Long::longValue).sum();
            double all = made.entrySet().stream()
                    .filter(one -> there.containsKey(one.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            there.forEach((person, present) -> {
                double own = made.getOrDefault(person, 0L);
                double expected = all / days * present;
                courses.add(person, quarter, new CourseCell(own, expected, present / WEEK, own - expected, expected));
            });
        });
        return courses;
    }

    /** Days of the quarter on which each person was there; who was there for less than half of it is left out. */
    private Map<String, Long> there(Courses.Time time, int quarter) {
        LocalDate from = time.start().plusDays((long) QUARTER * quarter);
        LocalDate end = quarter == 0 ? time.until().plusDays(1) : from.plusDays(QUARTER);
        Map<String, Long> there = new TreeMap<>();
        for (Person person : people) {
            LocalDate hired = person.hiredOn() == null || person.hiredOn().isBefore(from) ? from : person.hiredOn();
            LocalDate left = person.leftOn() == null || person.leftOn().isAfter(end) ? end : person.leftOn();
            long days = ChronoUnit.DAYS.between(hired, left);
            if (days >= Math.min(FEWEST_DAYS, ChronoUnit.DAYS.between(from, end))) {
                there.put(person.personId(), days);
            }
        }
        return there;
    }

    private List<String> sellers() {
        return people.stream().filter(Person::seller).map(Person::personId).toList();
    }

    private Courses means(CourseScale scale, String file, Courses.Time time) {
        List<Sums> sums = asOf.ask(Sums.class, sql(file), time.given());
        Map<String, Moments> kinds = new HashMap<>();
        Map<String, Moments> people = new HashMap<>();
        for (Sums one : sums) {
            kinds.merge(one.kind(), one.moments(), Moments::and);
            people.merge(one.ownerId() + "\n" + one.kind(), one.moments(), Moments::and);
        }
        double around = people.values().stream().mapToDouble(Moments::around).sum();
        double free = people.values().stream().mapToDouble(one -> one.n() - 1).sum();
        double variance = free <= 0 ? 1 : Math.max(1e-6, around / free);
        double better = scale.lessIsBetter() ? -1 : 1;
        Courses courses = new Courses(scale);
        for (Sums one : sums) {
            Moments own = one.moments();
            double expected = own.n() * kinds.getOrDefault(one.kind(), own).mean();
            courses.add(
                    one.ownerId(),
                    one.quarter(),
                    new CourseCell(
                            own.sum(),
                            expected,
                            own.n(),
                            better * (own.sum() - expected) / variance,
                            own.n() / variance));
        }
        return courses;
    }

    private static Sql sql(String file) {
        return Sql.of(CourseFacts.class, file);
    }
}
