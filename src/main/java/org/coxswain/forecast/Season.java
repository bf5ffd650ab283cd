package org.coxswain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.stats.WinByEnd;

/**
 * How much busier than usual winning and losing are in the first, second and third month of a quarter and in its last
 * two weeks, learnt from whole quarters of the past.
 */
record Season(FiscalCalendar calendar, double[] winning, double[] losing) {

    private static final int PHASES = 4;
    private static final int LAST_DAYS = 14;
    private static final double PSEUDO_COUNT = 30;

    static Season of(FiscalCalendar calendar, List<ForecastRows.Closing> closings, LocalDate today) {
        double[] ones = new double[PHASES];
        Arrays.fill(ones, 1);
        return new Season(calendar, ones, ones);
    }

    /** The days after {@code today} up to the end of the period. */
    WinByEnd.Days after(LocalDate today, int days) {
        double[] wins = new double[days];
        double[] losses = new double[days];
        for (int day = 0; day < days; day++) {
            int phase = phase(today.plusDays(day + 1L));
            wins[day] = winning[phase];
            losses[day] = losing[phase];
        }
        return new WinByEnd.Days(wins, losses);
    }

    private int phase(LocalDate day) {
        Period quarter = calendar.quarterOf(day);
        if (quarter.daysAfter(day) < LAST_DAYS) {
            return PHASES - 1;
        }
        return (int) ChronoUnit.MONTHS.between(quarter.start(), day);
    }
}
