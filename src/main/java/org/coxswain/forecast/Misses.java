package org.coxswain.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coxswain.calendar.Period;

/** How far a way of forecasting was off on days of the past, in logs, and the range that follows from it. */
record Misses(List<Double> logs) {

    private static final int QUARTERS = 4;
    private static final int FEWEST = 3;
    private static final int WEEKS = 6;
    private static final int WEEK = 7;
    private static final int LONGEST = 42;
    private static final double BELIEVED_SPREAD = .15;
    private static final int BELIEVED_CASES = 2;
    private static final double FARTHEST = Math.log(10);
    private static final double Z80 = 1.2815515655446004; // scipy.stats.norm.ppf(.9)

    /** The days to look at: the same day of past quarters, and days of the last weeks where quarters are too few. */
    record Days(List<Origin> quarters, List<Origin> weeks) {

        /** Those from which anything was on record: the quarters if they suffice. */
        List<Origin> watched(LocalDate first) {
            List<Origin> whole =
                    quarters.stream().filter(one -> !one.day().isBefore(first)).toList();
            return whole.size() < FEWEST
                    ? weeks.stream().filter(one -> !one.day().isBefore(first)).toList()
                    : whole;
        }
    }

    static Days days(Habits habits, Origin origin) {
        if (origin.daysLeft() == 0) {
            return new Days(List.of(), List.of());
        }
        List<Origin> quarters = Stream.iterate(
                        habits.calendar()
                                .before(habits.calendar().quarterOf(origin.day().plusDays(1))),
                        habits.calendar()::before)
                .limit(QUARTERS)
                .map(origin::in)
                .toList();
        return new Days(quarters, weeks(origin));
    }

    /** Of one way to forecast, at the quarters it could speak of, or if those are too few, at the weeks. */
    static Misses of(Days days, Function<Origin, OptionalDouble> points, Function<Period, Double> actual) {
        List<Double> quarters = logs(days.quarters(), points, actual);
        return new Misses(quarters.size() < FEWEST ? logs(days.weeks(), points, actual) : quarters);
    }

    /** @param closed what the period cannot fall below any more */
    Baselines.Band around(double point, double closed) {
        double bias = logs.stream().mapToDouble(Double::doubleValue).sum() / (logs.size() + BELIEVED_CASES);
        double squares = BELIEVED_CASES * BELIEVED_SPREAD * BELIEVED_SPREAD;
        for (double log : logs) {
            squares += (log - bias) * (log - bias);
        }
        double spread = Math.sqrt(squares / (logs.size() + BELIEVED_CASES));
        return new Baselines.Band(
                point,
                Math.max(closed, point * Math.exp(bias - Z80 * spread)),
                Math.max(closed, point * Math.exp(bias)),
                Math.max(closed, point * Math.exp(bias + Z80 * spread)));
    }

    private static List<Origin> weeks(Origin origin) {
        int ahead = Math.min(origin.daysLeft(), LONGEST);
        long elapsed =
                Math.max(0, origin.day().toEpochDay() - origin.period().start().toEpochDay() + 1);
        var weeks = new ArrayList<Origin>();
        for (int back = 0; back < WEEKS; back++) {
            var day = origin.day().minusDays(ahead + (long) WEEK * back);
            weeks.add(new Origin(day, new Period("then", day.minusDays(elapsed).plusDays(1), day.plusDays(ahead))));
        }
        return weeks;
    }

    private static List<Double> logs(
            List<Origin> origins, Function<Origin, OptionalDouble> points, Function<Period, Double> actual) {
        var logs = new ArrayList<Double>();
        for (Origin origin : origins) {
            OptionalDouble point = points.apply(origin);
            if (point.isPresent()) {
                logs.add(log(actual.apply(origin.period()), point.getAsDouble()));
            }
        }
        return logs;
    }

    /** No miss counts as more than a factor of ten, so that an empty quarter is a number, too. */
    private static double log(double actual, double forecast) {
        if (actual <= 0 || forecast <= 0) {
            return actual <= 0 && forecast <= 0 ? 0 : actual <= 0 ? -FARTHEST : FARTHEST;
        }
        return Math.clamp(Math.log(actual / forecast), -FARTHEST, FARTHEST);
    }
}
