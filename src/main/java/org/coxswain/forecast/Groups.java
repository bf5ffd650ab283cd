package org.coxswain.forecast;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/** Sums of people's outlooks that keep their dependence. */
public final class Groups {

    private final Takings takings;
    private final Map<String, BigDecimal> closed;
    private final Map<String, BigDecimal> quotas;

    Groups(Takings takings, Map<String, BigDecimal> closed, Map<String, BigDecimal> quotas) {
        this.takings = takings;
        this.closed = closed;
        this.quotas = quotas;
    }

    Outlook outlook(Collection<String> personIds) {
        var ids = new TreeSet<>(personIds);
        return Outlook.of(
                sum(closed, ids),
                ids.stream().anyMatch(quotas::containsKey) ? sum(quotas, ids) : null,
                takings.of(ids));
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts, Collection<String> ids) {
        return ids.stream()
                .map(id -> amounts.getOrDefault(id, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
