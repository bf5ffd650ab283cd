package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The math of the forecast, added up in front of the reader; what the forecast itself explains goes first. */
final class ForecastMath {

    private final Desk desk;
    private final Figures figures;
    private final Brief.Forecast forecast;
    private final MathRows words;

    ForecastMath(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.forecast = desk.brief().forecast();
        this.words = new MathRows(desk);
    }

    List<Page.MathRow> rows() {
        var rows = new ArrayList<>(words.of(forecast.math()));
        rows.add(closed());
        if (desk.daysLeft() == 0) {
            return rows;
        }
        add(rows, Metric.forecast, forecast.mean(), sum());
        if (forecast.ways().size() > 1 && desk.daysLeft() > 0) {
            rows.add(words.row(Workings.of(Metric.forecast, ways()), "What it is put together from", ""));
        }
        if (forecast.probabilityOfQuota() != null && forecast.quota() != null) {
            var workings = Workings.of(
                    Metric.probabilityOfQuota,
                    "The share of the drawn periods that end at %s or more".formatted(figures.money(forecast.quota())));
            rows.add(words.of(workings, figures.share(forecast.probabilityOfQuota())));
            mustWin(rows);
        }
        add(rows, Metric.naive, forecast.naive(), "No model; shown so that the forecast can be held against it");
        if (forecast.coverage().of() > 0) {
            var coverage = forecast.coverage();
            var workings = Workings.of(
                    Metric.coverageOfRange, "%d of %d rehearsals".formatted(coverage.held(), coverage.of()));
            rows.add(words.of(workings, figures.share((double) coverage.held() / coverage.of())));
        }
        return rows;
    }

    private Page.MathRow closed() {
        var brief = desk.brief();
        var deals = Selection.of(Selection.State.won).closed(brief.period().start(), brief.asOf());
        var arithmetic =
                "Won from %s to %s".formatted(figures.day(brief.period().start()), figures.day(brief.asOf()));
        var workings = Workings.of(Metric.wonAmount, arithmetic).counting(deals);
        return words.row(workings, "Closed so far", figures.money(forecast.closed()));
    }

    private void add(List<Page.MathRow> rows, Metric metric, @Nullable BigDecimal amount, String arithmetic) {
        if (amount != null) {
            var workings = Workings.of(metric, arithmetic);
            var counted = metric == Metric.forecast ? workings.counting(Selection.of(Selection.State.open)) : workings;
            rows.add(words.of(counted, figures.money(amount)));
        }
    }

    private void mustWin(List<Page.MathRow> rows) {
        var decisive = forecast.mustWin();
        if (!decisive.isEmpty()) {
            var arithmetic = "Winning the first rather than losing it raises the chance of quota by %s, the last by %s"
                    .formatted(
                            figures.share(decisive.getFirst().chanceOfQuota()),
                            figures.share(decisive.getLast().chanceOfQuota()));
            var workings = Workings.of(Metric.probabilityOfQuota, arithmetic)
                    .counting(Selection.of(
                            decisive.stream().map(Brief.MustWin::id).toList()));
            rows.add(words.row(workings, "Deals that decide the quota", figures.many(decisive.size(), "deal")));
        }
    }

    /** Each with its weight in words: a reader should see who spoke. */
    private String ways() {
        return forecast.ways().stream()
                .filter(way -> way.weight() > 0)
                .map(way -> "%s %s, with a weight of %s%s"
                        .formatted(name(way.way()), figures.money(way.p50()), figures.share(way.weight()), off(way)))
                .collect(Collectors.joining(". "));
    }

    private String off(Brief.Way way) {
        return way.off() == null ? "" : "; in rehearsals it missed what came by %s".formatted(figures.share(way.off()));
    }

    private static String name(String way) {
        return way.equals("deals") ? "Deal by deal" : "The same days of earlier quarters";
    }

    private String sum() {
        return forecast.open() == null || forecast.fresh() == null
                ? ""
                : "%s closed + %s from open deals + %s from deals not created yet"
                        .formatted(
                                figures.money(forecast.closed()),
                                figures.money(forecast.open()),
                                figures.money(forecast.fresh()));
    }
}
