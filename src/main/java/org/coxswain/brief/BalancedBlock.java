package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Is it balanced? Open deals per stage against what a steady flow would hold, and whether deals leave it as they used to. */
final class BalancedBlock {

    private final Desk desk;
    private final Figures figures;
    private final List<Brief.StageBalance> stages;
    private final List<Brief.StageTraffic> traffic;

    BalancedBlock(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.stages = desk.brief().pipeline().balance();
        this.traffic = desk.brief().pipeline().traffic();
    }

    Page.Block block() {
        var odd = stages.stream()
                .map(this::standing)
                .filter(StageStanding::odd)
                .map(StageStanding::phrase)
                .toList();
        var clogged = traffic.stream().filter(Brief.StageTraffic::clogged).toList();
        var known = stages.stream().anyMatch(stage -> standing(stage).weight() != StageStanding.Weight.UNKNOWN);
        return new Page.Block(
                "Balanced?",
                verdict(known, odd, clogged),
                sentence(known, odd, clogged),
                null,
                rows(),
                List.of(),
                List.of(),
                questions(clogged),
                Stream.concat(stages.stream().map(this::math), traffic.stream().map(this::math))
                        .toList());
    }

    private StageStanding standing(Brief.StageBalance stage) {
        return new StageStanding(stage, figures);
    }

    private static Page.Badge verdict(boolean known, List<String> odd, List<Brief.StageTraffic> clogged) {
        if (!known) {
            return PipelineBlocks.UNKNOWN;
        }
        if (!clogged.isEmpty()) {
            return PipelineBlocks.warn("clogged");
        }
        return odd.isEmpty() ? PipelineBlocks.good("balanced") : PipelineBlocks.warn("out of balance");
    }

    private String sentence(boolean known, List<String> odd, List<Brief.StageTraffic> clogged) {
        if (!known) {
            return "What a steady flow would hold is not known yet: it takes a history of stages.";
        }
        var said = new ArrayList<String>();
        said.add(
                odd.isEmpty()
                        ? "Every stage holds about what a steady flow would hold."
                        : Words.capital(String.join("; ", odd)) + ".");
        clogged.forEach(stage -> said.add(clog(stage)));
        return String.join(" ", said);
    }

    private String clog(Brief.StageTraffic stage) {
        return "%s clogs: %s left it in the last 13 weeks, forward or lost, where %s would have before."
                .formatted(
                        Words.capital(Words.name(stage.stage())),
                        figures.many(stage.exits(), "deal"),
                        figures.decimal(Math.rint(stage.expectedExits())));
    }

    private static List<String> questions(List<Brief.StageTraffic> clogged) {
        return List.of(
                "Which stage will be empty in six weeks if nothing new is started now?",
                clogged.isEmpty()
                        ? "Which deals sit in a stage whose criteria they do not meet?"
                        : "What changed lately for deals in %s: a person, a price, an approval?"
                                .formatted(Words.name(clogged.getFirst().stage())));
    }

    private Page.MathRow math(Brief.StageBalance stage) {
        var steady = stage.low() == null || stage.high() == null
                ? "What a steady flow would hold is not known"
                : "A steady flow would hold %s to %s"
                        .formatted(figures.decimal(Math.ceil(stage.low())), figures.decimal(Math.floor(stage.high())));
        var needed = stage.neededCount() == null
                ? ""
                : "; the next period needs " + figures.decimal(Math.rint(stage.neededCount()));
        var workings = Workings.of(Metric.balance, steady + needed)
                .counting(Selection.of(Selection.State.open).in(stage.stage()));
        return new MathRows(desk).row(workings, Words.name(stage.stage()), figures.many(stage.count(), "deal"));
    }

    private Page.MathRow math(Brief.StageTraffic stage) {
        var arithmetic = "%s came in, %s left ÷ %s expected"
                .formatted(
                        figures.many(stage.entries(), "deal"),
                        figures.count(stage.exits()),
                        figures.decimal(stage.expectedExits()));
        var workings = Workings.of(Metric.clog, arithmetic).from(stage.exits(), stage.low(), stage.high());
        return new MathRows(desk).row(workings, "Leaving " + Words.name(stage.stage()), figures.times(stage.ratio()));
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
                badge(standing(stage).weight()));
    }

    private static Page.Badge badge(StageStanding.Weight weight) {
        return switch (weight) {
            case THIN -> PipelineBlocks.warn("thin");
            case FULL -> PipelineBlocks.warn("full");
            case FINE -> PipelineBlocks.good("fine");
            case UNKNOWN -> PipelineBlocks.plain("no history");
        };
    }
}
