package org.coxswain.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;

/**
 * The simple forecasts of any day of the past, from what was won and what was open by day. None looks beyond its day;
 * a deal counts in the pipeline of then with what it is worth now.
 *
 * @param pipeline money in open deals, gained and lost by day
 */
record Habits(Running won, Running pipeline, FiscalCalendar calendar) {

    private static final int QUARTERS = 4;
    private static final int PACE_DAYS = 91;

    /** Empty where the past is too short for it, and for what the stages say. */
    OptionalDouble point(Baseline baseline, Origin origin) {
        return switch (baseline) {
            case LAST_PERIOD -> lastPeriod(origin);
            case RUN_RATE -> plus(origin, runRate(origin));
            case REST_OF_PERIOD -> plus(origin, rest(origin));
            case PIPELINE_RATIO -> plus(origin, ratio(origin));
            case STAGE_WEIGHTED -> OptionalDouble.empty();
        };
    }

    /** Won in the period up to the day. */
    BigDecimal closed(Origin origin) {
        LocalDate end = origin.period().end();
        return won.between(origin.period().start(), origin.day().isBefore(end) ? origin.day() : end);
    }

    /** The day the first closing was recorded: what lies before it was never watched. */
    LocalDate firstDay() {
        return won.first().orElse(LocalDate.MAX);
    }

    double actual(Period period) {
        return won.between(period.start(), period.end()).doubleValue();
    }

    /** The latest quarters that were on record as a whole by the day, the latest first. */
    List<Period> wholeQuarters(LocalDate day, int most) {
        LocalDate first = firstDay();
        Period last = calendar.before(calendar.quarterOf(day.plusDays(1)));
        return Stream.iterate(last, quarter -> !quarter.start().isBefore(first), calendar::before)
                .limit(most)
                .toList();
    }

    private OptionalDouble plus(Origin origin, OptionalDouble rest) {
        return rest.isEmpty()
                ? rest
                : OptionalDouble.of(closed(origin).doubleValue() + (origin.daysLeft() == 0 ? 0 : rest.getAsDouble()));
    }

    private OptionalDouble lastPeriod(Origin origin) {
        Period before = before(origin.period());
        return !before.start().isBefore(firstDay()) && !before.end().isAfter(origin.day())
                ? OptionalDouble.of(actual(before))
                : OptionalDouble.empty();
    }

    private Period before(Period period) {
        LocalDate start = period.start();
        return calendar.quarterOf(start).equals(period)
                ? calendar.before(period)
                : new Period("before", start.minusDays(period.days()), start.minusDays(1));
    }

    private OptionalDouble runRate(Origin origin) {
        LocalDate first = firstDay();
        if (first.isAfter(origin.day())) {
            return OptionalDouble.empty();
        }
        long days = Math.min(PACE_DAYS, ChronoUnit.DAYS.between(first, origin.day()) + 1);
        BigDecimal pace = won.between(origin.day().minusDays(days - 1), origin.day());
        return OptionalDouble.of(pace.doubleValue() / days * origin.daysLeft());
    }

    private OptionalDouble rest(Origin origin) {
        List<Period> quarters = wholeQuarters(origin.day(), QUARTERS);
        if (quarters.size() < QUARTERS) {
            return runRate(origin);
        }
        return OptionalDouble.of(quarters.stream()
                        .mapToDouble(quarter -> restOf(origin.in(quarter)))
                        .sum()
                / QUARTERS);
    }

    private OptionalDouble ratio(Origin origin) {
        double rests = 0;
        double open = 0;
        for (Period quarter : wholeQuarters(origin.day(), QUARTERS)) {
            rests += restOf(origin.in(quarter));
            open += pipeline.upTo(origin.in(quarter).day()).doubleValue();
        }
        return open > 0
                ? OptionalDouble.of(pipeline.upTo(origin.day()).doubleValue() * rests / open)
                : OptionalDouble.empty();
    }

    private double restOf(Origin origin) {
        return won.between(origin.day().plusDays(1), origin.period().end()).doubleValue();
    }
}
