package org.coxswain.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.coxswain.calendar.Period;

/**
 * The forecast anybody could make without a model: what is closed, plus what the same rest of the last four quarters
 * brought on average; with fewer whole quarters on record, plus the daily pace of the last thirteen weeks.
 */
record Naive(ForecastQuestion question, List<ForecastRows.Closing> closings) {

    private static final int QUARTERS = 4;
    private static final int PACE_DAYS = 91;

    BigDecimal amount() {
        LocalDate today = question.asOf().day();
        BigDecimal closed = sum(day -> question.period().contains(day) && !day.isAfter(today));
        return closed.add(rest(today)).setScale(2, RoundingMode.HALF_EVEN);
    }

    private BigDecimal rest(LocalDate today) {
        int left = question.daysLeft();
        if (closings.isEmpty() || left == 0) {
            return BigDecimal.ZERO;
        }
        List<Period> quarters = wholeQuarters(today);
        if (quarters.size() < QUARTERS) {
            LocalDate first = closings.getFirst().closedOn();
            long days = Math.min(PACE_DAYS, today.toEpochDay() - first.toEpochDay() + 1);
            return sum(day -> day.isAfter(today.minusDays(days)))
                    .multiply(BigDecimal.valueOf(left))
                    .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_EVEN);
        }
        BigDecimal rests = BigDecimal.ZERO;
        for (Period quarter : quarters) {
            rests = rests.add(sum(day -> quarter.contains(day) && quarter.daysAfter(day) < left));
        }
        return rests.divide(BigDecimal.valueOf(quarters.size()), 2, RoundingMode.HALF_EVEN);
    }

    private List<Period> wholeQuarters(LocalDate today) {
        var quarters = new ArrayList<Period>();
        LocalDate first = closings.getFirst().closedOn();
        Period quarter = question.calendar().before(question.calendar().quarterOf(today));
        while (quarters.size() < QUARTERS && !quarter.start().isBefore(first)) {
            quarters.add(quarter);
            quarter = question.calendar().before(quarter);
        }
        return quarters;
    }

    private BigDecimal sum(Predicate<LocalDate> days) {
        return closings.stream()
                .filter(closing -> days.test(closing.closedOn()))
                .map(ForecastRows.Closing::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
