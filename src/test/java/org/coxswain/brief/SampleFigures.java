package org.coxswain.brief;

import static org.coxswain.brief.SampleDeals.QUARTER_START;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of the invented deals, counted from them, so that lists and figures agree. */
final class SampleFigures {

    private SampleFigures() {}

    static Metrics of(SampleDeals deals, @Nullable String owner, double quota) {
        var open = deals.open.stream()
                .filter(deal -> owner == null || owner.equals(deal.ownerId()))
                .toList();
        var closed = deals.closed.stream()
                .filter(deal -> owner == null || owner.equals(deal.ownerId()))
                .toList();
        var won = closed.stream().filter(Brief.Closed::won).toList();
        var lost = closed.size() - won.size();
        var now = sum(won.stream()
                .filter(deal -> !deal.closedOn().isBefore(QUARTER_START))
                .toList());
        var openAmount = open.stream().map(Brief.Deal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        double rate = closed.isEmpty() ? 0 : (double) won.size() / closed.size();
        double margin = 1.28 * Math.sqrt(rate * (1 - rate) / Math.max(1, closed.size()));
        return new Metrics(
                open.size() + closed.size(),
                won.size(),
                lost,
                open.size(),
                closed.isEmpty() ? null : rate,
                closed.isEmpty() ? null : rate - margin,
                closed.isEmpty() ? null : rate + margin,
                closed.isEmpty() ? null : sum(won).doubleValue() / sum(closed).doubleValue(),
                sum(won),
                won.isEmpty() ? null : sum(won).divide(BigDecimal.valueOf(won.size()), 2, RoundingMode.HALF_EVEN),
                won.isEmpty() ? null : middle(won),
                won.isEmpty()
                        ? null
                        : won.stream().mapToLong(SampleFigures::days).average().orElse(0),
                closed.isEmpty()
                        ? null
                        : closed.stream()
                                .mapToLong(SampleFigures::days)
                                .average()
                                .orElse(0),
                openAmount,
                due(open).doubleValue() / Math.max(1, quota - now.doubleValue()),
                BigDecimal.valueOf(quota),
                now.doubleValue() / quota,
                open.stream().mapToInt(Brief.Deal::pushes).sum(),
                0.31,
                SampleDeals.WINDOW,
                SampleDeals.TODAY);
    }

    static BigDecimal sum(List<Brief.Closed> deals) {
        return deals.stream().map(Brief.Closed::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal due(List<Brief.Deal> open) {
        return open.stream()
                .filter(deal ->
                        deal.expectedClose() != null && !deal.expectedClose().isAfter(SampleDeals.QUARTER_END))
                .map(Brief.Deal::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(0.7));
    }

    private static @Nullable BigDecimal middle(List<Brief.Closed> won) {
        return won.stream().map(Brief.Closed::amount).sorted().toList().get(won.size() / 2);
    }

    private static long days(Brief.Closed deal) {
        return ChronoUnit.DAYS.between(deal.createdOn(), deal.closedOn());
    }
}
