package org.coxswain.diagnosis;

import org.coxswain.stats.BeforeAfter.Reading;

/**
 * One lever of one person in one quarter.
 *
 * @param happened and {@code expected}: sums, to be divided by {@code of}
 * @param excess score of a shift for the better
 * @param information how much it tells
 */
record CourseCell(double happened, double expected, double of, double excess, double information) {

    static final CourseCell NONE = new CourseCell(0, 0, 0, 0, 0);

    CourseCell and(CourseCell more) {
        return new CourseCell(
                happened + more.happened,
                expected + more.expected,
                of + more.of,
                excess + more.excess,
                information + more.information);
    }

    Reading reading(int quartersAgo) {
        return new Reading(quartersAgo, excess, Math.max(0, information));
    }
}
