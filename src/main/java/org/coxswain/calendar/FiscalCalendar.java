package org.coxswain.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/** Quarters of a fiscal year that starts on {@code yearStart}; the year is named after the calendar year it ends in. */
public record FiscalCalendar(MonthDay yearStart) {

    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;

    public static final FiscalCalendar CALENDAR_YEAR = new FiscalCalendar(MonthDay.of(1, 1));

    public Period quarterOf(LocalDate day) {
        var start = yearStart.atYear(day.getYear());
        if (start.isAfter(day)) {
            start = yearStart.atYear(day.getYear() - 1);
        }
        var quarter = 0;
        while (quarter < QUARTERS - 1
                && !start.plusMonths((quarter + 1L) * MONTHS).isAfter(day)) {
            quarter++;
        }
        return quarter(start, quarter);
    }

    public Period before(Period quarter) {
        return quarterOf(quarter.start().minusDays(1));
    }

    public Period after(Period quarter) {
        return quarterOf(quarter.end().plusDays(1));
    }

    private static Period quarter(LocalDate yearStart, int quarter) {
        var end = yearStart.plusMonths((quarter + 1L) * MONTHS).minusDays(1);
        var year = yearStart.plusYears(1).minusDays(1).getYear();
        return new Period("%d-Q%d".formatted(year, quarter + 1), yearStart.plusMonths((long) quarter * MONTHS), end);
    }
}
