package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.List;

/** Is it moving? The open amount due in the period, from its start to now, adding up to the cent. */
final class MovingBlock {

    private static final double SLIPPING = 0.2;

    private final Desk desk;
    private final Figures figures;
    private final Brief.Pipeline flow;

    MovingBlock(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.flow = desk.brief().pipeline();
    }

    Page.Block block() {
        var pool = flow.start().add(flow.fresh()).add(flow.movedIn());
        var known = pool.signum() > 0;
        var slipped = known ? flow.movedOut().doubleValue() / pool.doubleValue() : 0;
        return new Page.Block(
                "Moving?",
                known ? verdict(slipped) : PipelineBlocks.UNKNOWN,
                known
                        ? sentence(slipped)
                        : "Open deals carry no amount or no closing day here, so their flow cannot be followed.",
                known ? Steps.of("How the open amount of the period came about", parts(), figures) : null,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        "Which of the dates that moved did the customer move, and which did we?",
                        "What would the customer lose by deciding a month later?"),
                known ? List.of(math()) : List.of());
    }

    private Page.MathRow math() {
        var arithmetic = "%s + %s + %s + %s − %s − %s − %s − %s = %s"
                .formatted(
                        figures.exact(flow.start()),
                        figures.exact(flow.fresh()),
                        figures.exact(flow.movedIn()),
                        figures.exact(flow.raised()),
                        figures.exact(flow.lowered()),
                        figures.exact(flow.movedOut()),
                        figures.exact(flow.lost()),
                        figures.exact(flow.won()),
                        figures.exact(flow.end()));
        return new MathRows(desk).of(Workings.of(Metric.flow, arithmetic), figures.money(flow.end()));
    }

    private Page.Badge verdict(double slipped) {
        return slipped > SLIPPING ? PipelineBlocks.warn("slipping") : PipelineBlocks.good("moving");
    }

    private String sentence(double slipped) {
        return "Of what was due in %s, %s was won, %s lost and %s pushed out of the period (%s of everything that was in it); %s is still open."
                .formatted(
                        desk.period(),
                        figures.money(flow.won()),
                        figures.money(flow.lost()),
                        figures.money(flow.movedOut()),
                        figures.share(slipped),
                        figures.money(flow.end()));
    }

    private List<Steps.Part> parts() {
        return List.of(
                new Steps.Part("Open on " + figures.day(desk.brief().period().start()), flow.start(), "total"),
                plus("New", flow.fresh()),
                plus("Moved in", flow.movedIn()),
                plus("Raised", flow.raised()),
                minus("Lowered", flow.lowered()),
                minus("Moved out", flow.movedOut()),
                minus("Lost", flow.lost()),
                new Steps.Part("Won", flow.won().negate(), "won"),
                new Steps.Part("Open now", flow.end(), "total"));
    }

    private static Steps.Part plus(String label, BigDecimal amount) {
        return new Steps.Part(label, amount, "plus");
    }

    private static Steps.Part minus(String label, BigDecimal amount) {
        return new Steps.Part(label, amount.negate(), "minus");
    }
}
