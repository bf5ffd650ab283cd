package org.coxswain.forecast;

import java.time.LocalDate;
import java.util.List;
import org.coxswain.stats.Expected;

/** What closed, what was expected to close had all weeks been alike, and the stretch of days that is known. */
record Past(List<ForecastRows.Closing> closings, Expected expected, LocalDate first, LocalDate today) {

    private static final int WEEK = 7;

    int weeks() {
        return expected.days().length;
    }

    /** One of seven days of a week of exposure; entry and stay being known to the week, it lies there only on average. */
    LocalDate day(int weeksAgo, int day) {
        return today.minusDays((long) WEEK * weeksAgo + 2 - day);
    }
}
