package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A person's gap: what of it is theirs to move, what is the territory's, and what was luck. */
final class GapWords {

    private final Figures figures;
    private final Brief.Gap gap;

    GapWords(Figures figures, Brief.Gap gap) {
        this.figures = figures;
        this.gap = gap;
    }

    String sentence(String name) {
        var whom = gap.to().equals("quota") ? "quota" : "what comparable people close";
        return gap.amount().signum() <= 0
                ? "%s is %s a quarter ahead of %s."
                        .formatted(name, figures.money(gap.amount().abs()), whom)
                : "%s is %s a quarter short of %s: %s.".formatted(name, figures.money(gap.amount()), whom, shares());
    }

    Steps steps() {
        return Steps.of(
                "How the gap adds up",
                List.of(
                        new Steps.Part("Territory and season", gap.notTheirs(), "not-theirs"),
                        new Steps.Part("Theirs to move", gap.levers(), "theirs"),
                        new Steps.Part("Luck", gap.luck(), "luck"),
                        new Steps.Part("Gap to " + gap.to(), gap.amount(), "total")),
                figures);
    }

    private String shares() {
        var said = new ArrayList<String>();
        share(said, gap.levers(), "%s is theirs to move", "their own levers give back %s");
        share(said, gap.notTheirs(), "%s is territory and season", "territory and season give back %s");
        share(said, gap.luck(), "%s was bad luck", "good luck gave back %s");
        return String.join("; ", said);
    }

    private void share(List<String> said, BigDecimal amount, String missing, String given) {
        if (amount.signum() != 0) {
            said.add((amount.signum() < 0 ? given : missing).formatted(figures.money(amount.abs())));
        }
    }
}
