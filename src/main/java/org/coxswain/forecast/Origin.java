package org.coxswain.forecast;

import java.time.LocalDate;
import org.coxswain.calendar.Period;

/** A day to forecast a period from. */
record Origin(LocalDate day, Period period) {

    /** Days to come; of a period that lies ahead, all of its own. */
    int daysLeft() {
        return period.daysAfter(day);
    }

    /** The same distance from its end in another period. */
    Origin in(Period other) {
        return new Origin(other.end().minusDays(Math.min(daysLeft(), other.days())), other);
    }
}
