package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The math of the plain figures, which are counted and divided in front of the reader. */
final class MetricMath {

    private final Desk desk;
    private final Figures figures;
    private final MathRows rows;
    private final Metrics metrics;
    private final @Nullable String owner;

    MetricMath(Desk desk, Metrics metrics, @Nullable String owner) {
        this.desk = desk;
        this.figures = desk.figures();
        this.rows = new MathRows(desk);
        this.metrics = metrics;
        this.owner = owner;
    }

    List<Page.MathRow> rows() {
        var all = new ArrayList<Page.MathRow>();
        all.add(row(Metric.created, figures.count(metrics.created()), window("created"), created()));
        all.add(winRate());
        all.add(row(Metric.wonAmount, figures.money(metrics.wonAmount()), window("won"), closed(Selection.State.won)));
        averages(all);
        all.add(row(
                Metric.openAmount,
                figures.money(metrics.openAmount()),
                figures.many(metrics.open(), "open deal") + " on "
                        + figures.day(desk.brief().asOf()),
                Selection.of(Selection.State.open).owner(owner)));
        goal(all);
        return all;
    }

    Page.MathRow winRate() {
        var all = metrics.won() + metrics.lost();
        var arithmetic = "%s won of %s + %s = %s closed"
                .formatted(
                        figures.count(metrics.won()),
                        figures.count(metrics.won()),
                        figures.count(metrics.lost()),
                        figures.count(all));
        var rate = metrics.winRate();
        var workings = Workings.of(Metric.winRate, Words.capital(arithmetic))
                .from(all, metrics.winRateLow(), metrics.winRateHigh())
                .counting(closed(Selection.State.closed));
        return rows.of(workings, rate == null ? "too few" : figures.share(rate));
    }

    private void averages(List<Page.MathRow> all) {
        if (metrics.averageWon() != null) {
            var arithmetic = figures.plain(metrics.wonAmount()) + " ÷ " + figures.many(metrics.won(), "won deal");
            var value = figures.money(metrics.averageWon());
            all.add(row(Metric.averageWon, value, arithmetic, closed(Selection.State.won)));
        }
        if (metrics.medianCycleDays() != null) {
            var value = figures.decimal(metrics.medianCycleDays()) + " days";
            var arithmetic = "the middle of " + figures.many(metrics.won(), "won deal");
            all.add(row(Metric.medianCycleDays, value, arithmetic, closed(Selection.State.won)));
        }
    }

    private void goal(List<Page.MathRow> all) {
        if (metrics.coverage() != null) {
            var arithmetic = "open amount due in " + desk.period() + " ÷ quota not yet closed";
            all.add(row(Metric.coverage, figures.times(metrics.coverage()), arithmetic, null));
        }
        if (metrics.quota() != null && metrics.attainment() != null) {
            var arithmetic = "won in %s ÷ quota of %s".formatted(desk.period(), figures.money(metrics.quota()));
            all.add(row(Metric.attainment, figures.share(metrics.attainment()), arithmetic, wonInPeriod()));
        }
    }

    private Page.MathRow row(Metric metric, String value, String arithmetic, @Nullable Selection deals) {
        var workings = Workings.of(metric, Words.capital(arithmetic));
        return rows.of(deals == null ? workings : workings.counting(deals), value);
    }

    private String window(String verb) {
        return "%s from %s to %s".formatted(verb, figures.day(metrics.from()), figures.day(metrics.to()));
    }

    private Selection created() {
        return Selection.of(Selection.State.any).owner(owner).created(metrics.from(), metrics.to());
    }

    private Selection closed(Selection.State state) {
        return Selection.of(state).owner(owner).closed(metrics.from(), metrics.to());
    }

    private Selection wonInPeriod() {
        return Selection.of(Selection.State.won)
                .owner(owner)
                .closed(desk.brief().period().start(), desk.brief().asOf());
    }
}
