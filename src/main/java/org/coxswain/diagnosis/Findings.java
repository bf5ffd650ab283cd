package org.coxswain.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is said about one person's levers. */
record Findings(Seller seller, Window window) {

    LeverFinding finding(Belief belief, Gain gain) {
        Measure measure = belief.measure();
        Measure.Counted counted = measure.counted(seller);
        double peer = measure.natural(seller, belief.level());
        double target = measure.natural(seller, belief.level() + belief.target());
        Lever lever = belief.lever();
        return new LeverFinding(
                lever.name(),
                lever.label(),
                counted.value(),
                peer,
                target,
                money(gain.mean()),
                money(gain.low()),
                money(gain.high()),
                belief.belowPeers(),
                gain.best(),
                gain.worth(),
                counted.n(),
                new Workings(
                        measure.definition(),
                        "%s: %s. %s would be at %s, the best quarter of them at %s. %s of the difference to peers is believed, the rest put down to chance."
                                .formatted(
                                        counted.arithmetic(),
                                        Words.said(lever, counted.value()),
                                        belief.peers(),
                                        Words.said(lever, peer),
                                        Words.said(lever, target),
                                        Words.percent(belief.pull())),
                        new Records(measure.counts(), seller.personId(), lever.stage(), window.from(), window.to())),
                belief.plot());
    }

    static BigDecimal money(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN);
    }
}
