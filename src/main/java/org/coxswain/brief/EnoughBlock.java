package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is there enough? Coverage against what the win rate asks for, and new deals against what is needed. */
final class EnoughBlock {

    private final Desk desk;
    private final Figures figures;
    private final @Nullable Double coverage;
    private final @Nullable Double winRate;
    private final @Nullable Double now;
    private final @Nullable Double needed;

    EnoughBlock(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        var metrics = desk.brief().team().metrics();
        this.coverage = metrics.coverage();
        this.winRate = metrics.winRateByValue();
        this.now = desk.brief().pipeline().createdPerWeek();
        this.needed = desk.brief().pipeline().neededPerWeek();
    }

    Page.Block block() {
        var compare = new ArrayList<Page.CompareRow>();
        var sentence = new ArrayList<String>();
        var enough = cover(compare, sentence) & creation(compare, sentence);
        if (compare.isEmpty()) {
            sentence.add("How many are needed, and how much open amount, cannot be said without quotas.");
        }
        return new Page.Block(
                "Enough?",
                compare.isEmpty() ? PipelineBlocks.UNKNOWN : verdict(enough),
                String.join(" ", sentence),
                null,
                List.of(),
                compare,
                List.of(),
                List.of(
                        "Where will the deals of next quarter come from, and which source is under-used?",
                        "If you had one more hour a week for new business, what would you do in it?"),
                math());
    }

    private List<Page.MathRow> math() {
        var words = new MathRows(desk);
        var rows = new ArrayList<>(words.of(desk.brief().pipeline().math()));
        if (coverage != null) {
            var arithmetic = "Open amount due by %s ÷ quota not yet closed"
                    .formatted(figures.day(desk.brief().period().end()));
            rows.add(words.of(Workings.of(Metric.coverage, arithmetic), figures.times(coverage)));
        }
        if (needed != null) {
            rows.add(words.of(Workings.of(Metric.neededPerWeek, pace()), figures.decimal(needed) + " a week"));
        }
        return rows;
    }

    private void because(List<String> sentence) {
        var because = desk.brief().pipeline().needed().because();
        if (because != null && coverage != null) {
            sentence.add(because);
        }
    }

    private String pace() {
        var asked = desk.brief().pipeline().needed();
        return asked.quota() == null || asked.open() == null || asked.each() == null
                ? "The pace at which 8 of 10 possible periods reach the quota"
                : "Open deals should bring %s to %s, each new deal a week %s more; at this pace 8 of 10 possible periods reach the quota of %s"
                        .formatted(
                                figures.money(asked.open()),
                                asked.period(),
                                figures.money(asked.each()),
                                figures.money(asked.quota()));
    }

    private static Page.Badge verdict(boolean enough) {
        return enough ? PipelineBlocks.good("enough") : PipelineBlocks.warn("short");
    }

    private boolean cover(List<Page.CompareRow> compare, List<String> sentence) {
        if (coverage == null || winRate == null || winRate <= 0) {
            return true;
        }
        var wanted = 1 / winRate;
        var scale = Scale.around(coverage, wanted);
        compare.add(new Page.CompareRow("Coverage now", figures.times(coverage), "now", scale.at(coverage), null));
        compare.add(new Page.CompareRow(
                "Coverage your win rate asks for", figures.times(wanted), "needed", scale.at(wanted), null));
        sentence.add("Open deals cover what is left to quota %s; at a win rate by value of %s it takes %s."
                .formatted(figures.times(coverage), figures.share(winRate), figures.times(wanted)));
        return coverage >= wanted;
    }

    private boolean creation(List<Page.CompareRow> compare, List<String> sentence) {
        if (now == null) {
            return true;
        }
        sentence.add("New deals come at %s a week.".formatted(figures.decimal(now)));
        if (needed == null) {
            because(sentence);
            return true;
        }
        var scale = Scale.around(now, needed);
        compare.add(new Page.CompareRow("New deals a week", figures.decimal(now), "now", scale.at(now), null));
        compare.add(new Page.CompareRow(
                "Needed for the next period", figures.decimal(needed), "needed", scale.at(needed), null));
        sentence.add("The next period needs %s.".formatted(figures.decimal(needed)));
        return now >= needed;
    }
}
