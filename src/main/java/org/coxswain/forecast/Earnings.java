package org.coxswain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;

/** Money won by day, and what stretches of days like another one brought. */
final class Earnings {

    private static final int QUARTERS = 4;
    private static final int PACE_DAYS = 91;

    private final FiscalCalendar calendar;
    private final LocalDate first;
    private final double[] until;

    private Earnings(FiscalCalendar calendar, LocalDate first, double[] until) {
        this.calendar = calendar;
        this.first = first;
        this.until = until;
    }

    static Earnings of(FiscalCalendar calendar, List<ForecastRows.Closing> closings, LocalDate today) {
        LocalDate first = closings.isEmpty() ? today : closings.getFirst().closedOn();
        double[] until = new double[(int) Math.max(0, ChronoUnit.DAYS.between(first, today)) + 2];
        for (ForecastRows.Closing closing : closings) {
            int day = (int) ChronoUnit.DAYS.between(first, closing.closedOn());
            if (day < until.length - 1) {
                until[day + 1] += closing.amount().doubleValue();
            }
        }
        for (int day = 1; day < until.length; day++) {
            until[day] += until[day - 1];
        }
        return new Earnings(calendar, first, until);
    }

    /** Days that come after one of them. */
    record Stretch(LocalDate after, int days) {

        LocalDate end() {
            return after.plusDays(days);
        }
    }

    double in(Stretch stretch) {
        return until(stretch.end()) - until(stretch.after());
    }

    /** The same days of the quarters before, the latest first, as far as they lie in what is known. */
    List<Stretch> alike(Stretch stretch) {
        Period quarter = calendar.quarterOf(stretch.end());
        int left = quarter.daysAfter(stretch.end());
        return java.util.stream.Stream.iterate(calendar.before(quarter), calendar::before)
                .limit(QUARTERS)
                .map(past -> new Stretch(past.end().minusDays((long) left + stretch.days()), stretch.days()))
                .filter(past -> !past.after().plusDays(1).isBefore(first))
                .toList();
    }

    /** The mean of the four stretches alike; where there are fewer, the pace of the last thirteen weeks. */
    double usual(Stretch stretch) {
        List<Stretch> alike = alike(stretch);
        return alike.size() < QUARTERS
                ? pace(stretch)
                : alike.stream().mapToDouble(this::in).sum() / QUARTERS;
    }

    private double pace(Stretch stretch) {
        long known = ChronoUnit.DAYS.between(first, stretch.after()) + 1;
        int days = (int) Math.clamp(known, 0, PACE_DAYS);
        return days == 0 ? 0 : in(new Stretch(stretch.after().minusDays(days), days)) * stretch.days() / days;
    }

    private double until(LocalDate day) {
        return until[(int) Math.clamp(ChronoUnit.DAYS.between(first, day) + 1, 0, until.length - 1)];
    }
}
