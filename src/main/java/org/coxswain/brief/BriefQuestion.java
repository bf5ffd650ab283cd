package org.coxswain.brief;

import java.time.LocalDate;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;
import org.coxswain.intake.Manifest;

/** What briefs are asked about, whosever they are: the facts of a day, how they were read, and the period to forecast. */
public record BriefQuestion(AsOf facts, Manifest manifest, FiscalCalendar calendar, Period period) {

    public LocalDate day() {
        return facts.day();
    }
}
