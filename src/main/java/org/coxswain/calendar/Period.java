package org.coxswain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A named stretch of days, both ends included, such as the fiscal quarter {@code 2017-Q4}. */
public record Period(String label, LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("%s ends on %s, before it starts on %s".formatted(label, end, start));
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Length in days. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Days that are left after {@code day}, none when the period is over. */
    public int daysAfter(LocalDate day) {
        return (int) Math.clamp(ChronoUnit.DAYS.between(day, end), 0, days());
    }
}
