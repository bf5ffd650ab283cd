package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A person's gap, or lead: what of it is their own doing, what is the territory's, and what was luck. */
final class GapWords {

    private final Figures figures;
    private final Brief.Gap gap;
    private final boolean ahead;

    GapWords(Figures figures, Brief.Gap gap) {
        this.figures = figures;
        this.gap = gap;
        this.ahead = gap.amount().signum() < 0;
    }

    String sentence(String name) {
        var whom = gap.to().equals("quota") ? "quota" : "what comparable people close";
        if (gap.amount().signum() == 0) {
            return "%s is at %s.".formatted(name, whom);
        }
        return "%s is %s a quarter %s %s: %s."
                .formatted(name, figures.money(gap.amount().abs()), ahead ? "ahead of" : "short of", whom, shares());
    }

    Steps steps() {
        return Steps.of(
                ahead ? "How the lead adds up" : "How the gap adds up",
                List.of(
                        new Steps.Part("Territory and season", seen(gap.notTheirs()), "not-theirs"),
                        new Steps.Part("Their own levers", seen(gap.levers()), "theirs"),
                        new Steps.Part("Luck", seen(gap.luck()), "luck"),
                        new Steps.Part((ahead ? "Ahead of " : "Gap to ") + gap.to(), seen(gap.amount()), "total")),
                figures);
    }

    /** A lead is drawn to the right too, as what was gained. */
    private BigDecimal seen(BigDecimal amount) {
        return ahead ? amount.negate() : amount;
    }

    private String shares() {
        var said = new ArrayList<String>();
        if (ahead) {
            share(said, gap.levers(), "their own levers cost %s", "%s is their own doing");
            share(said, gap.notTheirs(), "territory and season cost %s", "%s is territory and season");
            share(said, gap.luck(), "bad luck cost %s", "%s was luck");
        } else {
            share(said, gap.levers(), "%s is theirs to move", "their own levers make up for %s");
            share(said, gap.notTheirs(), "%s is territory and season", "territory and season make up for %s");
            share(said, gap.luck(), "%s was bad luck", "good luck made up for %s");
        }
        return String.join("; ", said);
    }

    private void share(List<String> said, BigDecimal amount, String missing, String given) {
        if (amount.signum() != 0) {
            said.add((amount.signum() < 0 ? given : missing).formatted(figures.money(amount.abs())));
        }
    }
}
