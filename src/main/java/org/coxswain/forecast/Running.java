package org.coxswain.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Money by day, added up once so that any stretch of days is two look-ups. */
final class Running {

    private final NavigableMap<LocalDate, BigDecimal> upTo = new TreeMap<>();

    record OfDay(LocalDate day, BigDecimal amount) {}

    /** @param days in their order */
    static Running of(List<OfDay> days) {
        Running running = new Running();
        BigDecimal sum = BigDecimal.ZERO;
        for (OfDay one : days) {
            sum = sum.add(one.amount());
            running.upTo.put(one.day(), sum);
        }
        return running;
    }

    Optional<LocalDate> first() {
        return upTo.isEmpty() ? Optional.empty() : Optional.of(upTo.firstKey());
    }

    BigDecimal upTo(LocalDate day) {
        var entry = upTo.floorEntry(day);
        return entry == null ? BigDecimal.ZERO : entry.getValue();
    }

    /** Both days included. */
    BigDecimal between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? BigDecimal.ZERO : upTo(to).subtract(upTo(from.minusDays(1)));
    }
}
