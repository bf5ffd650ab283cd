package org.coxswain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;

/** A quarter in four: its first, second and third month, and its last two weeks. */
record Phases(FiscalCalendar calendar) {

    static final int COUNT = 4;
    private static final int LAST_DAYS = 14;

    int of(LocalDate day) {
        Period quarter = calendar.quarterOf(day);
        return quarter.daysAfter(day) < LAST_DAYS ? COUNT - 1 : (int) ChronoUnit.MONTHS.between(quarter.start(), day);
    }
}
