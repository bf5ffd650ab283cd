package org.coxswain.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one unit of a currency is worth in the base currency from a day on, until the next such day. */
public record RateSince(String currency, LocalDate since, BigDecimal rate) {

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    static BigDecimal cross(BigDecimal rate, BigDecimal asked) {
        return rate.divide(asked, DIGITS);
    }

    /** The changes of {@code money} told in another currency: when that one's rate changes, so do those of all others. */
    static List<RateSince> in(Facts.Money money, String asked) {
        var days = new TreeSet<LocalDate>();
        money.changes().forEach(change -> days.add(change.since()));
        var worth = new TreeMap<>(money.rates());
        worth.put(money.base(), BigDecimal.ONE);
        var told = new ArrayList<RateSince>();
        for (var day : days) {
            money.changes().stream()
                    .filter(change -> change.since().equals(day))
                    .forEach(change -> worth.put(change.currency(), change.rate()));
            var one = worth.getOrDefault(asked, BigDecimal.ONE);
            worth.forEach((other, rate) -> told.add(new RateSince(other, day, cross(rate, one))));
        }
        return told.stream().filter(rate -> !rate.currency().equals(asked)).toList();
    }
}
