package org.coxswain.week;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.coxswain.insight.Crowd;
import org.coxswain.insight.Parts;
import org.coxswain.insight.TeamView;
import org.coxswain.insight.Weeks;

/** The week of whoever leads a team: where it stands, what to do, whom and what to ask. */
public record WeekPage(String when, TeamView<Parts.Week> team, Crowd crew, String everybody, QueueView queue) {

    private static final int DAYS_A_WEEK = 7;

    static WeekPage of(Asking asking, Weeks.Answer.Led led, QueueView queue) {
        return new WeekPage(when(led.view(), asking.day()), led.view(), led.crew(), "/team?team=" + led.key(), queue);
    }

    /** A period that ended before today is not spoken of. */
    private static String when(TeamView<Parts.Week> view, LocalDate day) {
        var head = view.part().head();
        var left = ChronoUnit.DAYS.between(day, LocalDate.parse(head.until()));
        return "Week %d · %s%s"
                .formatted(
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        view.team(),
                        left < 0 ? "" : " · %s left in %s".formatted(left(left), head.period()));
    }

    private static String left(long days) {
        var weeks = days / DAYS_A_WEEK;
        if (weeks > 1) {
            return weeks + " weeks";
        }
        return days == 1 ? "1 day" : days + " days";
    }
}
