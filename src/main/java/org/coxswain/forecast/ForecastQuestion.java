package org.coxswain.forecast;

import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;

/** What will {@code period} bring, from what is known on the day of the facts? */
public record ForecastQuestion(AsOf asOf, Period period, FiscalCalendar calendar) {

    /** Days still to come: all of those after the day of asking that lie before the end of the period. */
    int daysLeft() {
        return (int) Math.max(0, period.end().toEpochDay() - asOf.day().toEpochDay());
    }
}
