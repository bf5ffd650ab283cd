package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is it good? How often deals are won, by count and by value, and what a won deal brings. */
final class GoodBlock {

    private static final double ALIKE = 0.03;

    private final Desk desk;
    private final Figures figures;
    private final Metrics metrics;

    GoodBlock(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.metrics = desk.brief().team().metrics();
    }

    Page.Block block() {
        var rate = metrics.winRate();
        return new Page.Block(
                "Good?",
                rate == null ? PipelineBlocks.UNKNOWN : PipelineBlocks.plain("win rate " + figures.share(rate)),
                rate == null ? "Too few deals have closed to speak of a win rate." : sentence(rate),
                null,
                List.of(),
                rows(),
                List.of(),
                List.of(
                        "Which of the deals you lost would you not start again, and how could you have known earlier?",
                        "What do the deals you win have in common before the first proposal?"),
                new MetricMath(desk, metrics, null).rows());
    }

    private String sentence(double rate) {
        var text = "%s of %s closed deals were won"
                .formatted(figures.count(metrics.won()), figures.count(metrics.won() + metrics.lost()));
        var value = metrics.winRateByValue();
        var byValue = value == null ? "" : ", %s by value: %s".formatted(figures.share(value), compared(rate, value));
        var average = metrics.averageWon() == null
                ? ""
                : " A won deal brings %s on average%s.".formatted(figures.money(metrics.averageWon()), median());
        return text + byValue + "." + average;
    }

    private static String compared(double rate, double value) {
        if (Math.abs(rate - value) < ALIKE) {
            return "large deals are won about as often as small ones";
        }
        return value < rate
                ? "large deals are lost more often than small ones"
                : "large deals are won more often than small ones";
    }

    private String median() {
        return metrics.medianWon() == null ? "" : "; half are above " + figures.money(metrics.medianWon());
    }

    private List<Page.CompareRow> rows() {
        var rows = new ArrayList<Page.CompareRow>();
        var scale = new Scale(0, 1);
        if (metrics.winRate() != null) {
            rows.add(row(scale, "Win rate", metrics.winRate(), interval(scale, metrics.winRate())));
        }
        if (metrics.winRateByValue() != null) {
            rows.add(row(scale, "Win rate by value", metrics.winRateByValue(), null));
        }
        return rows;
    }

    private Page.CompareRow row(Scale scale, String label, double share, @Nullable IntervalBar bar) {
        return new Page.CompareRow(label, figures.share(share), "now", scale.at(share), bar);
    }

    private @Nullable IntervalBar interval(Scale scale, double rate) {
        var low = metrics.winRateLow();
        var high = metrics.winRateHigh();
        return low == null || high == null
                ? null
                : IntervalBar.of(
                        scale,
                        new double[] {low, rate, high},
                        "%s, 80%% range %s to %s"
                                .formatted(figures.share(rate), figures.share(low), figures.share(high)));
    }
}
