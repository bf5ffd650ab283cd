package org.coxswain.forecast;

import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.pipeline.Residual;
import org.coxswain.stats.StageCourse;
import org.coxswain.stats.WinByEnd;

/** How deals go on a day: the hazards freed from the season, the season, and how much slower all are for being many. */
record Going(Residual residual, Season season, double pace) {

    static Going of(FiscalCalendar calendar, ForecastRows rows, Residual plain) {
        var past = new Past(rows.closings(), plain.expected(), plain.firstExit(), plain.day());
        Season season = Season.of(calendar, past);
        return new Going(plain.in(season.won(past), season.lost(past)), season, Congestion.factor(past, season));
    }

    /** The days after, and how busy they will be. */
    WinByEnd.Days after(int days) {
        return season.after(residual.day(), days);
    }

    /** Everybody's course together. */
    StageCourse course(int segment) {
        return residual.course(segment).scaled(pace, pace);
    }
}
