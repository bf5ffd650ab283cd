package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Is it stuck? Deals that stay longer than deals that moved on. */
final class StuckBlock {

    private static final int MOST = 5;

    private final Desk desk;
    private final Figures figures;
    private final List<Brief.Deal> stuck;

    StuckBlock(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.stuck = desk.brief().deals().stream()
                .filter(deal -> deal.flags().contains(Flag.STUCK))
                .sorted(Comparator.comparing(StuckBlock::money).reversed().thenComparing(Brief.Deal::id))
                .toList();
    }

    private static BigDecimal money(Brief.Deal deal) {
        return deal.amount() == null ? BigDecimal.ZERO : deal.amount();
    }

    Page.Block block() {
        return new Page.Block(
                "Stuck?",
                verdict(),
                sentence(),
                null,
                List.of(),
                List.of(),
                stuck.stream().limit(MOST).map(this::card).toList(),
                List.of(
                        "Which of these would you give up today, and what would that free you to do?",
                        "What is the customer waiting for, and have they said so?"),
                stuck.isEmpty() ? List.of() : List.of(math()));
    }

    private boolean known() {
        return desk.brief().deals().stream().anyMatch(deal -> deal.stuck() != null);
    }

    private Page.Badge verdict() {
        if (!stuck.isEmpty()) {
            return PipelineBlocks.warn(figures.count(stuck.size()) + " stuck");
        }
        return known() ? PipelineBlocks.good("nothing stuck") : PipelineBlocks.UNKNOWN;
    }

    private String sentence() {
        if (!stuck.isEmpty()) {
            return someStuck();
        }
        return known()
                ? "No open deal has stayed in its stage longer than deals that moved on."
                : "How long deals usually stay before they move on is not known yet.";
    }

    private String someStuck() {
        return "%s of %s open, %s, stayed in their stage longer than deals that moved on."
                .formatted(
                        figures.many(stuck.size(), "deal"),
                        figures.count(desk.brief().deals().size()),
                        figures.money(stuck.stream().map(StuckBlock::money).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private Page.DealCard card(Brief.Deal deal) {
        return new DealCards(desk).card(deal, "", List.of());
    }

    private Page.MathRow math() {
        var selection = Selection.of(Selection.State.open).flagged(Flag.STUCK);
        var arithmetic =
                "A deal counts when it will likely never move forward and is older than the usual deal that did";
        return new MathRows(desk)
                .of(Workings.of(Metric.stuck, arithmetic).counting(selection), figures.many(stuck.size(), "deal"));
    }
}
