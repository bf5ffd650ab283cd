package org.coxswain.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A rate and the days it holds for, both included; the first of a currency holds for all days before as well. */
record RateRow(String currency, BigDecimal rate, int fromOn, int toOn) {

    private static final int EVER_BEFORE = Integer.MIN_VALUE;
    private static final int EVER_AFTER = Integer.MAX_VALUE;

    /** Those of all currencies but the base. */
    static List<RateRow> of(Facts.Money money) {
        var changes = new TreeMap<String, List<RateSince>>();
        money.changes()
                .forEach(change -> changes.computeIfAbsent(change.currency(), one -> new ArrayList<>())
                        .add(change));
        var rows = new ArrayList<RateRow>();
        money.rates()
                .forEach((currency, rate) -> rows.addAll(since(
                        new RateRow(currency, rate, EVER_BEFORE, EVER_AFTER),
                        changes.getOrDefault(currency, List.of()))));
        changes.keySet().removeAll(money.rates().keySet());
        changes.forEach((currency, later) -> rows.addAll(since(first(later), later)));
        rows.removeIf(row -> row.currency().equals(money.base()));
        return rows;
    }

    private static RateRow first(List<RateSince> changes) {
        var first = changes.stream().min(Comparator.comparing(RateSince::since)).orElseThrow();
        return new RateRow(first.currency(), first.rate(), EVER_BEFORE, EVER_AFTER);
    }

    private static List<RateRow> since(RateRow always, List<RateSince> changes) {
        var rows = new ArrayList<>(List.of(always));
        changes.stream().sorted(Comparator.comparing(RateSince::since)).forEach(change -> {
            var day = (int) change.since().toEpochDay();
            var last = rows.removeLast();
            rows.add(new RateRow(last.currency(), last.rate(), last.fromOn(), day - 1));
            rows.add(new RateRow(change.currency(), change.rate(), day, EVER_AFTER));
        });
        return rows;
    }

    Map<String, Object> values(String home) {
        return Map.of("currency", currency, "rate", rate, "fromOn", fromOn, "toOn", toOn, "home", home);
    }
}
