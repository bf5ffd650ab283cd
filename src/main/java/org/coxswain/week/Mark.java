package org.coxswain.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with an act: did it, or put it off.
 *
 * @param until when it comes back if it is still advised; none: once it changes
 * @param sign  of the act as it was
 */
record Mark(
        long id,
        String act,
        String title,
        String state,
        LocalDate markedOn,
        @Nullable LocalDate until,
        String sign,
        String reason) {

    private static final int SHORTEST_REST = 4;

    boolean isDone() {
        return state.equals("done");
    }

    boolean holds(Act advised, LocalDate day) {
        return act.equals(advised.key()) && (until == null ? sign.equals(advised.sign()) : day.isBefore(until));
    }

    /** What is done rests at least for some days, and comes back on a Monday. */
    static LocalDate rested(LocalDate day) {
        return day.plusDays(SHORTEST_REST).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
