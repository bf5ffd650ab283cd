package org.coxswain.backtest;

import java.util.List;
import java.util.Locale;
import org.coxswain.brief.Figures;
import org.coxswain.brief.Page;
import org.coxswain.stats.Chances;

/** Chances told of deals against what became of them: dots near the diagonal are honest. */
record DealCharts(Backtest.Deals deals, Figures figures, Percents percents) {

    static final int HEIGHT = 300;
    private static final int AIR = 14;
    private static final int FLOOR = HEIGHT - 30;
    private static final double LEFT = 10;
    private static final double RIGHT = 94;
    private static final double SMALLEST = 3;
    private static final double LARGEST = 13;
    private static final double FAIR = .05;

    BacktestPage.DealView view() {
        return new BacktestPage.DealView(sentence(), dots(), bins(), math());
    }

    /** Where a share stands on the picture. */
    static String x(double share) {
        return text(LEFT + share * (RIGHT - LEFT)) + "%";
    }

    static String y(double share) {
        return text(FLOOR - share * (FLOOR - AIR));
    }

    private String sentence() {
        if (deals.calibration().isEmpty()) {
            return "No open deal had a chance to be told.";
        }
        double off = 0;
        for (Chances.Bin bin : deals.calibration()) {
            off += Math.abs(bin.predicted() - bin.observed()) * bin.n() / deals.n();
        }
        Chances.Bin largest = deals.calibration().stream()
                .filter(bin -> bin.from() > 0)
                .reduce((one, other) -> other.n() > one.n() ? other : one)
                .orElse(deals.calibration().getFirst());
        return "Of deals given a chance of %s to win within the quarter, %s did; over all, chances were off by %s%s."
                .formatted(
                        figures.share(largest.predicted()),
                        figures.share(largest.observed()),
                        percents.points(off),
                        off <= FAIR ? ", which is honest" : ", so read them with care");
    }

    private List<BacktestPage.Dot> dots() {
        double most =
                deals.calibration().stream().mapToDouble(Chances.Bin::n).max().orElse(1);
        return deals.calibration().stream()
                .map(bin -> {
                    double radius = Math.max(SMALLEST, LARGEST * Math.sqrt(bin.n() / most));
                    return new BacktestPage.Dot(
                            x(bin.predicted()),
                            y(bin.observed()),
                            text(radius),
                            text(radius + 4),
                            "told %s, came %s, %s"
                                    .formatted(
                                            figures.share(bin.predicted()),
                                            figures.share(bin.observed()),
                                            figures.count(bin.n())),
                            figures.count(bin.n()));
                })
                .toList();
    }

    private List<BacktestPage.Bin> bins() {
        return deals.calibration().stream()
                .map(bin -> new BacktestPage.Bin(
                        "%s to %s".formatted(figures.share(bin.from()), figures.share(bin.to())),
                        figures.share(bin.predicted()),
                        figures.share(bin.observed()),
                        figures.count(bin.n())))
                .toList();
    }

    private List<Page.MathRow> math() {
        if (deals.brier() == null || deals.auc() == null) {
            return List.of();
        }
        String cases = "It stands on %s chances told; a deal open on eight Mondays counts eight times"
                .formatted(figures.count(deals.n()));
        return List.of(
                new Page.MathRow(
                        "brier",
                        "Brier score",
                        three(deals.brier()),
                        "Mean squared distance between the chance told and what happened; 0 is perfect, 0.25 is a"
                                + " coin.",
                        cases + ".",
                        null,
                        null),
                new Page.MathRow(
                        "auc",
                        "AUC",
                        three(deals.auc()),
                        "How often a deal that was won had been told the higher chance than one that was not; 0.5 is a"
                                + " coin.",
                        "Equal chances count half.",
                        null,
                        null));
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
