package org.coxswain.forecast;

import java.time.LocalDate;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.stats.WinByEnd;

/** How much busier than usual winning and losing are in each phase of a quarter. */
record Season(Phases phases, double[] winning, double[] losing) {

    private static final int WEEK = 7;

    static Season of(FiscalCalendar calendar, Past past) {
        var phases = new Phases(calendar);
        return new Season(
                phases,
                new Busyness(phases, past, past.expected().wins(), ForecastRows.Closing::won).factors(),
                new Busyness(phases, past, past.expected().losses(), ForecastRows.Closing::lost).factors());
    }

    /** The days after {@code today}. */
    WinByEnd.Days after(LocalDate today, int days) {
        double[] wins = new double[days];
        double[] losses = new double[days];
        for (int day = 0; day < days; day++) {
            int phase = phases.of(today.plusDays(day + 1L));
            wins[day] = winning[phase];
            losses[day] = losing[phase];
        }
        return new WinByEnd.Days(wins, losses);
    }

    /** The weeks of the past, the latest first, as multiples of a usual week. */
    double[] won(Past past) {
        return weeks(past, winning);
    }

    double[] lost(Past past) {
        return weeks(past, losing);
    }

    private double[] weeks(Past past, double[] factors) {
        double[] weeks = new double[past.weeks()];
        for (int day = 0; day < WEEK * weeks.length; day++) {
            weeks[day / WEEK] += factors[phases.of(past.day(day / WEEK, day % WEEK))] / WEEK;
        }
        return weeks;
    }
}
