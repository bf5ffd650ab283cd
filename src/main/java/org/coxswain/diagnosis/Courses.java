package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.stats.BeforeAfter.Course;
import org.coxswain.stats.BeforeAfter.Reading;

/**
 * One lever of everybody, quarter by quarter before a day and in the half-year after it.
 *
 * @param cells by person and quarter; 0 is the time since, -1 the quarter before
 */
record Courses(CourseScale scale, Map<String, Map<Integer, CourseCell>> cells) {

    static final int DAYS_AFTER = 182;
    private static final int QUARTERS_BEFORE = 8;

    /** Both ends of what is looked at. */
    record Time(LocalDate start, LocalDate until) {

        static Time of(LocalDate start, LocalDate asOf) {
            LocalDate end = start.plusDays(DAYS_AFTER - 1L);
            return new Time(start, end.isBefore(asOf) ? end : asOf);
        }

        double weeksSince() {
            return (until.toEpochDay() - start.toEpochDay() + 1) / 7.0;
        }

        Map<String, Object> given() {
            return Map.of("start", start, "until", until);
        }
    }

    Courses(CourseScale scale) {
        this(scale, new TreeMap<>());
    }

    void add(String owner, int quarter, CourseCell cell) {
        if (quarter >= -QUARTERS_BEFORE) {
            cells.computeIfAbsent(owner, one -> new TreeMap<>()).merge(Math.min(0, quarter), cell, CourseCell::and);
        }
    }

    /** @param places the territory of each person; people of the same place are drawn towards each other */
    List<Course> of(Map<String, String> places) {
        List<Course> courses = new ArrayList<>();
        cells.forEach((person, quarters) -> {
            List<Reading> before = new ArrayList<>();
            quarters.forEach((quarter, cell) -> {
                if (quarter < 0) {
                    before.add(cell.reading(-quarter));
                }
            });
            courses.add(new Course(
                    person,
                    places.getOrDefault(person, ""),
                    before,
                    cell(person, 0).reading(0)));
        });
        return courses;
    }

    CourseCell cell(String person, int quarter) {
        return cells.getOrDefault(person, Map.of()).getOrDefault(quarter, CourseCell.NONE);
    }

    /** The plain figure of a quarter, as a dashboard shows it. */
    double value(String person, int quarter) {
        CourseCell cell = cell(person, quarter);
        return cell.of() == 0 ? 0 : scale.natural(cell.happened() / cell.of());
    }

    double usual(String person) {
        CourseCell cell = cell(person, 0);
        return cell.of() == 0 ? 0 : cell.expected() / cell.of();
    }
}
