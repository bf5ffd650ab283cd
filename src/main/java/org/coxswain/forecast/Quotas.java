package org.coxswain.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.calendar.Period;

/** Each seller's quota for a period; one that spans more is counted for the days they share. */
final class Quotas {

    private Quotas() {}

    static Map<String, BigDecimal> of(List<ForecastRows.Quota> quotas, Period period) {
        var byPerson = new TreeMap<String, BigDecimal>();
        quotas.forEach(quota -> byPerson.merge(quota.personId(), shared(quota, period), BigDecimal::add));
        return byPerson;
    }

    private static BigDecimal shared(ForecastRows.Quota quota, Period period) {
        LocalDate start = later(quota.periodStart(), period.start());
        LocalDate end = quota.periodEnd().isBefore(period.end()) ? quota.periodEnd() : period.end();
        return quota.amount()
                .multiply(days(start, end))
                .divide(days(quota.periodStart(), quota.periodEnd()), 2, RoundingMode.HALF_EVEN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static BigDecimal days(LocalDate start, LocalDate end) {
        return BigDecimal.valueOf(end.toEpochDay() - start.toEpochDay() + 1);
    }
}
