package org.coxswain.forecast;

import java.util.Map;
import java.util.TreeMap;
import org.coxswain.pipeline.ResidualDeal;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage;
import org.jspecify.annotations.Nullable;

/** What deals bring when won: by segment and owner, and by product where an open deal says no amount. */
final class Worths {

    private static final int FEWEST = 10;
    private static final Shrinkage.Prior BELIEVED = new Shrinkage.Prior(.04, .02);

    private final Sum all = new Sum();
    private final Map<String, Sum> segments = new TreeMap<>();
    private final Map<String, Sum> products = new TreeMap<>();
    private final Ratios owners;
    private final double kept;

    Worths(ForecastRows rows) {
        for (ForecastRows.Won won : rows.won()) {
            all.add(won);
            segments.computeIfAbsent(won.segment(), any -> new Sum()).add(won);
            products.computeIfAbsent(won.product(), any -> new Sum()).add(won);
        }
        owners = owners(rows);
        kept = kept(rows.told());
    }

    /** Share of the amount written on an open deal that is left when it is won. */
    double kept() {
        return kept;
    }

    /** Of a deal nobody has written an amount for, or that is not there yet. */
    Worth usual(String owner, String segment) {
        Worth worth = usual(segment).worth();
        return new Worth(worth.mean() * owners.of(owner), worth.variation());
    }

    Worth of(ResidualDeal deal) {
        var amount = deal.amount();
        if (amount != null && amount.signum() > 0) {
            return Worth.known(amount.doubleValue() * kept);
        }
        Sum product = product(deal.product());
        return product == null ? usual(deal.ownerId(), deal.segment()) : product.worth();
    }

    private @Nullable Sum product(@Nullable String name) {
        Sum product = name == null ? null : products.get(name);
        return product == null || product.deals < FEWEST ? null : product;
    }

    private Sum usual(String segment) {
        Sum sum = segments.getOrDefault(segment, all);
        return sum.deals < FEWEST ? all : sum;
    }

    private Ratios owners(ForecastRows rows) {
        var own = new TreeMap<String, Sum>();
        var expected = new TreeMap<String, Double>();
        for (ForecastRows.Won won : rows.won()) {
            own.computeIfAbsent(won.ownerId(), any -> new Sum()).add(won);
            expected.merge(
                    won.ownerId(), won.deals() * usual(won.segment()).worth().mean(), Double::sum);
        }
        double spread = all.worth().variation();
        return Ratios.of(
                own.entrySet().stream()
                        .map(entry -> {
                            double usual = expected.getOrDefault(entry.getKey(), 0.0);
                            var over = new OverExpected(
                                    Math.log(entry.getValue().amount / usual),
                                    (spread * spread + .01) / entry.getValue().deals);
                            return new Ratios.Standing(entry.getKey(), "", over, usual);
                        })
                        .toList(),
                BELIEVED);
    }

    private static double kept(ForecastRows.Told told) {
        double share = told.deals() < FEWEST
                ? 1
                : told.won().doubleValue() / told.said().doubleValue();
        return Math.clamp(share, .5, 2);
    }

    private static final class Sum {

        private long deals;
        private double amount;
        private double square;

        private void add(ForecastRows.Won won) {
            deals += won.deals();
            amount += won.amount().doubleValue();
            square += won.square().doubleValue();
        }

        private Worth worth() {
            if (deals == 0) {
                return Worth.known(0);
            }
            double mean = amount / deals;
            double variance = Math.max(0, square / deals - mean * mean);
            return new Worth(mean, Math.sqrt(variance) / mean);
        }
    }
}
