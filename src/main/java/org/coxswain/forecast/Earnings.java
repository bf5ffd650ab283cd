package org.coxswain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;

/** Money won by day, and what stretches of days like another one brought. */
record Earnings(FiscalCalendar calendar, Running won) {

    private static final int QUARTERS = 4;
    private static final int PACE_DAYS = 91;

    static Earnings of(FiscalCalendar calendar, List<ForecastRows.Closing> closings) {
        return new Earnings(
                calendar,
                Running.of(closings.stream()
                        .map(closing -> new Running.OfDay(closing.closedOn(), closing.amount()))
                        .toList()));
    }

    /** Days that come after one of them. */
    record Stretch(LocalDate after, int days) {

        LocalDate end() {
            return after.plusDays(days);
        }
    }

    double in(Stretch stretch) {
        return won.between(stretch.after().plusDays(1), stretch.end()).doubleValue();
    }

    /** The same days of the quarters before, the latest first, as far as they lie in what is known. */
    List<Stretch> alike(Stretch stretch) {
        Period quarter = calendar.quarterOf(stretch.end());
        int left = quarter.daysAfter(stretch.end());
        return Stream.iterate(calendar.before(quarter), calendar::before)
                .limit(QUARTERS)
                .map(past -> new Stretch(past.end().minusDays((long) left + stretch.days()), stretch.days()))
                .filter(past -> !past.after().plusDays(1).isBefore(first(stretch)))
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
        long known = ChronoUnit.DAYS.between(first(stretch), stretch.after()) + 1;
        int days = (int) Math.clamp(known, 0, PACE_DAYS);
        return days == 0 ? 0 : in(new Stretch(stretch.after().minusDays(days), days)) * stretch.days() / days;
    }

    private LocalDate first(Stretch stretch) {
        return won.first().orElse(stretch.end().plusDays(1));
    }
}
