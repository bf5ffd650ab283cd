package org.coxswain.brief;

import static org.coxswain.brief.SampleBrief.money;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented forecast of the invented deals. */
final class SampleForecast {

    private SampleForecast() {}

    static Brief.Forecast of(SampleDeals deals) {
        var closed = closed(deals, null);
        var workings = Workings.of(
                        Metric.forecast,
                        "What is closed, %d open deals each with its own chance and day, and about 34 deals not created yet, simulated 2,000 times; blended with two plain members and calibrated on 8 past quarters"
                                .formatted(deals.open.size()))
                .counting(Selection.of(Selection.State.open));
        var chance = Workings.of(Metric.probabilityOfQuota, "1,284 of 2,000 simulated quarters reach 1.3M");
        return new Brief.Forecast(
                SampleBrief.PERIOD,
                closed,
                closed.add(money(748_000)),
                closed.add(money(516_000)),
                closed.add(money(741_000)),
                closed.add(money(1_004_000)),
                money(1_300_000),
                0.642,
                money(624_000),
                money(124_000),
                closed.add(money(571_000)),
                new Brief.Coverage(9, 11, .12, .17),
                SamplePeople.SELLERS.keySet().stream()
                        .map(id -> person(deals, id))
                        .toList(),
                null,
                List.of(workings, chance),
                List.of(
                        new Brief.Way("deals", closed.add(money(752_000)), .7, .13),
                        new Brief.Way("restOfPeriod", closed.add(money(571_000)), .3, .17)),
                List.of(new Brief.MustWin(deals.open.getFirst().id(), .06)));
    }

    private static Brief.PersonForecast person(SampleDeals deals, String id) {
        var closed = closed(deals, id);
        var more = deals.open.stream()
                .filter(deal -> deal.ownerId().equals(id))
                .mapToDouble(SampleForecast::expected)
                .sum();
        return new Brief.PersonForecast(
                id,
                closed,
                closed.add(money(more)),
                closed.add(money(more * 0.2)),
                closed.add(money(more * 0.9)),
                closed.add(money(more * 2.1)),
                money(54_000));
    }

    private static double expected(Brief.Deal deal) {
        var chance = deal.closesInPeriod();
        var amount = deal.amount();
        return chance == null || amount == null ? 0 : chance * amount.doubleValue();
    }

    static BigDecimal closed(SampleDeals deals, @Nullable String owner) {
        return SampleFigures.sum(deals.closed.stream()
                .filter(deal -> owner == null || owner.equals(deal.ownerId()))
                .filter(Brief.Closed::won)
                .filter(deal -> !deal.closedOn().isBefore(SampleDeals.QUARTER_START))
                .toList());
    }
}
