package org.coxswain.forecast;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Sums of people's outlooks that keep their dependence. */
public final class Groups {

    private final Takings takings;
    private final Map<String, BigDecimal> closed;
    private final Map<String, BigDecimal> quotas;
    private final Map<String, List<Stake>> stakes = new HashMap<>();

    Groups(Takings takings, Map<String, BigDecimal> closed, Map<String, BigDecimal> quotas) {
        this.takings = takings;
        this.closed = closed;
        this.quotas = quotas;
    }

    Groups with(List<Book> books) {
        books.forEach(book -> stakes.put(book.ownerId(), book.stakes()));
        return this;
    }

    Outlook outlook(Collection<String> personIds) {
        var ids = new TreeSet<>(personIds);
        return Outlook.of(
                sum(closed, ids),
                new Outlook.Goal(
                        ids.stream().anyMatch(quotas::containsKey) ? sum(quotas, ids) : null,
                        ids.stream()
                                .flatMap(id -> stakes.getOrDefault(id, List.of()).stream())
                                .toList()),
                takings.of(ids));
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts, Collection<String> ids) {
        return ids.stream()
                .map(id -> amounts.getOrDefault(id, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
