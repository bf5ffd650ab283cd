package org.coxswain.backtest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;

/** Which days to look back from: those of quarters that are over and have a whole quarter on record before them. */
sealed interface Agenda {

    /** @param days in their order, none the last of its quarter */
    record Days(List<LocalDate> days, List<Backtest.LeftOut> leftOut) implements Agenda {}

    /** There is nothing to replay; the sentence says what is missing. */
    record None(String sentence) implements Agenda {}

    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", Locale.ENGLISH);
    int USUAL_QUARTERS = 4;
    int WEEK = 7;

    /** @param firstClosing the first day on which a deal was won or lost */
    static Agenda of(BacktestPlan plan, LocalDate firstClosing) {
        FiscalCalendar calendar = plan.calendar();
        Period first = calendar.after(firstWhole(calendar, firstClosing));
        Period last = lastWhole(calendar, plan.lastDay());
        if (first.start().isAfter(last.start())) {
            return new None(
                    "A back-test needs a quarter that is over, and a whole quarter of closings before it: deals close here from %s to %s, so %s is the first it can test, and %d days of it are missing."
                            .formatted(
                                    DAY.format(firstClosing),
                                    DAY.format(plan.lastDay()),
                                    first.label(),
                                    ChronoUnit.DAYS.between(plan.lastDay(), first.end())));
        }
        LocalDate from = plan.span().from() == null
                ? usualStart(calendar, first, last)
                : plan.span().from();
        LocalDate to = plan.span().to() == null ? plan.lastDay() : plan.span().to();
        List<LocalDate> days = mondays(plan, later(from, first.start()), earlier(to, last.end()));
        return days.isEmpty()
                ? new None("No Monday from %s to %s can be tested; the quarters that can are %s to %s (%s to %s)."
                        .formatted(from, to, first.label(), last.label(), first.start(), last.end()))
                : new Days(days, leftOut(plan, from, to, new Period("tested", first.start(), last.end())));
    }

    /** Which week of its period a day lies in, from 1. */
    static int week(LocalDate day, Period period) {
        return (int) ChronoUnit.DAYS.between(period.start(), day) / WEEK + 1;
    }

    private static Period firstWhole(FiscalCalendar calendar, LocalDate firstClosing) {
        Period quarter = calendar.quarterOf(firstClosing);
        return quarter.start().isBefore(firstClosing) ? calendar.after(quarter) : quarter;
    }

    private static Period lastWhole(FiscalCalendar calendar, LocalDate lastDay) {
        Period quarter = calendar.quarterOf(lastDay);
        return quarter.end().isAfter(lastDay) ? calendar.before(quarter) : quarter;
    }

    private static LocalDate usualStart(FiscalCalendar calendar, Period first, Period last) {
        Period quarter = last;
        for (int back = 1; back < USUAL_QUARTERS; back++) {
            quarter = calendar.before(quarter);
        }
        return later(quarter.start(), first.start());
    }

    private static List<LocalDate> mondays(BacktestPlan plan, LocalDate from, LocalDate to) {
        LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, day -> !day.isAfter(to), day -> day.plusDays(WEEK))
                .filter(day -> plan.span().every() == BacktestPlan.Every.WEEK || day.getDayOfMonth() <= WEEK)
                .filter(day -> plan.calendar().quarterOf(day).daysAfter(day) > 0)
                .toList();
    }

    private static List<Backtest.LeftOut> leftOut(BacktestPlan plan, LocalDate from, LocalDate to, Period tested) {
        var leftOut = new ArrayList<Backtest.LeftOut>();
        FiscalCalendar calendar = plan.calendar();
        Period quarter = calendar.quarterOf(from);
        while (!quarter.start().isAfter(to)) {
            if (quarter.end().isAfter(tested.end())) {
                leftOut.add(new Backtest.LeftOut(
                        quarter.label(),
                        "It is not over: the data end on %s, the quarter on %s."
                                .formatted(DAY.format(plan.lastDay()), DAY.format(quarter.end()))));
            } else if (quarter.start().isBefore(tested.start())) {
                leftOut.add(new Backtest.LeftOut(
                        quarter.label(), "There was no whole quarter of closings before it to learn from."));
            }
            quarter = calendar.after(quarter);
        }
        return leftOut;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
