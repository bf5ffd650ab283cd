package org.coxswain.brief;

import java.util.List;

/** Is it balanced? Open deals per stage against what a steady flow would hold. */
final class BalancedBlock {

    private enum Weight {
        THIN,
        FINE,
        FULL,
        UNKNOWN
    }

    private final Desk desk;
    private final Figures figures;
    private final List<Brief.StageBalance> stages;

    BalancedBlock(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.stages = desk.brief().pipeline().balance();
    }

    Page.Block block() {
        var odd = stages.stream().filter(this::odd).map(this::phrase).toList();
        var known = stages.stream().anyMatch(stage -> weight(stage) != Weight.UNKNOWN);
        return new Page.Block(
                "Balanced?",
                !known
                        ? PipelineBlocks.UNKNOWN
                        : odd.isEmpty() ? PipelineBlocks.good("balanced") : PipelineBlocks.warn("out of balance"),
                sentence(known, odd),
                null,
                rows(),
                List.of(),
                List.of(),
                List.of(
                        "Which stage will be empty in six weeks if nothing new is started now?",
                        "Which deals sit in a stage whose criteria they do not meet?"),
                stages.stream().map(this::math).toList());
    }

    private Page.MathRow math(Brief.StageBalance stage) {
        var arithmetic = stage.low() == null || stage.high() == null
                ? "What a steady flow would hold is not known"
                : "A steady flow would hold %s to %s"
                        .formatted(figures.decimal(Math.ceil(stage.low())), figures.decimal(Math.floor(stage.high())));
        var workings = Workings.of(Metric.balance, arithmetic)
                .counting(Selection.of(Selection.State.open).in(stage.stage()));
        return new MathRows(desk).row(workings, Words.name(stage.stage()), figures.many(stage.count(), "deal"));
    }

    private static String sentence(boolean known, List<String> odd) {
        if (!known) {
            return "What a steady flow would hold is not known yet: it takes a history of stages.";
        }
        return odd.isEmpty()
                ? "Every stage holds about what a steady flow would hold."
                : Words.capital(String.join("; ", odd)) + ".";
    }

    private boolean odd(Brief.StageBalance stage) {
        return switch (weight(stage)) {
            case THIN, FULL -> true;
            case FINE, UNKNOWN -> false;
        };
    }

    private String phrase(Brief.StageBalance stage) {
        var expected = stage.expectedCount() == null ? "" : figures.decimal(Math.rint(stage.expectedCount()));
        return "%s is %s: %s where a steady flow would hold %s"
                .formatted(
                        Words.name(stage.stage()),
                        weight(stage) == Weight.THIN ? "thin" : "full",
                        figures.many(stage.count(), "deal"),
                        expected);
    }

    private static Weight weight(Brief.StageBalance stage) {
        if (stage.low() == null || stage.high() == null) {
            return Weight.UNKNOWN;
        }
        if (stage.count() < stage.low()) {
            return Weight.THIN;
        }
        return stage.count() > stage.high() ? Weight.FULL : Weight.FINE;
    }

    private List<Page.StageRow> rows() {
        var scale = Scale.around(stages.stream()
                .mapToDouble(stage -> stage.high() == null ? stage.count() : Math.max(stage.count(), stage.high()))
                .toArray());
        return stages.stream().map(stage -> row(scale, stage)).toList();
    }

    private Page.StageRow row(Scale scale, Brief.StageBalance stage) {
        var low = stage.low() == null ? 0 : stage.low();
        var high = stage.high() == null ? 0 : stage.high();
        return new Page.StageRow(
                Words.name(stage.stage()),
                figures.many(stage.count(), "deal"),
                stage.amount().signum() == 0 ? "" : ", " + figures.money(stage.amount()),
                scale.at(stage.count()),
                scale.at(low),
                scale.width(low, high),
                high == 0
                        ? ""
                        : "steady flow: %s to %s"
                                .formatted(figures.decimal(Math.ceil(low)), figures.decimal(Math.floor(high))),
                badge(weight(stage)));
    }

    private static Page.Badge badge(Weight weight) {
        return switch (weight) {
            case THIN -> PipelineBlocks.warn("thin");
            case FULL -> PipelineBlocks.warn("full");
            case FINE -> PipelineBlocks.good("fine");
            case UNKNOWN -> PipelineBlocks.plain("no history");
        };
    }
}
