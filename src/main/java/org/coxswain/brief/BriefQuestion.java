package org.coxswain.brief;

import java.time.LocalDate;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;
import org.coxswain.intake.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What a brief is asked about.
 *
 * @param team name or id of a team or a manager; everybody when there is none
 */
public record BriefQuestion(
        AsOf facts,
        Manifest manifest,
        FiscalCalendar calendar,
        Period period,
        @Nullable String team) {

    public LocalDate day() {
        return facts.day();
    }
}
