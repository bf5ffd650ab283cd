package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * At most two things: the lever with the largest expected gain, and a second only if it is worth at least half as much.
 *
 * @param stake money a quarter against which a gain is small: the quota, or what peers bring
 */
record FocusRule(double stake) {

    private static final double SECOND_IS_WORTH = .5;
    private static final double UNCLEAR = .35;
    private static final double SMALL = .03;
    private static final double TIE = .9;

    /** Levers by expected gain; among those within a tenth of the best, the likelier below peers and the earlier first. */
    List<LeverFinding> ranked(List<LeverFinding> inFunnelOrder) {
        List<LeverFinding> ranked = new ArrayList<>(inFunnelOrder);
        ranked.sort(Comparator.comparing(LeverFinding::gainPerQuarter).reversed());
        double close = TIE * gain(ranked.getFirst());
        long tied = ranked.stream().filter(one -> gain(one) >= close).count();
        ranked.subList(0, (int) tied)
                .sort(Comparator.comparing(LeverFinding::probabilityBelowPeers)
                        .reversed()
                        .thenComparing(inFunnelOrder::indexOf));
        return ranked;
    }

    List<LeverFinding> chosen(List<LeverFinding> ranked) {
        if (unclear(ranked)) {
            return List.of();
        }
        boolean two = ranked.size() > 1 && gain(ranked.get(1)) >= SECOND_IS_WORTH * gain(ranked.getFirst());
        return ranked.subList(0, two ? 2 : 1);
    }

    String whyNone(List<LeverFinding> ranked) {
        LeverFinding first = ranked.getFirst();
        return "No lever stands out: the largest, %s, would add %s a quarter and is the best of them with a chance of %s. Observe calls and collect more"
                .formatted(
                        first.label().toLowerCase(java.util.Locale.ROOT),
                        Words.money(gain(first)),
                        Words.percent(first.probabilityBest()));
    }

    private boolean unclear(List<LeverFinding> ranked) {
        LeverFinding first = ranked.getFirst();
        return gain(first) <= 0 || (first.probabilityBest() < UNCLEAR && gain(first) < SMALL * stake);
    }

    private static double gain(LeverFinding finding) {
        return finding.gainPerQuarter().doubleValue();
    }
}
