package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * At most two things: the lever with the largest expected gain, and a second only if it is worth at least half as much;
 * none where it is not likely to be worth the hour.
 *
 * @param stake money a quarter against which a gain is small: the quota, or what peers bring
 */
record FocusRule(double stake) {

    private static final double SECOND_IS_WORTH = .5;
    private static final double TIE = .9;

    /** An hour a week is a fortieth of a manager's time, shared by those who are coached. */
    private static final double WORTH_AN_HOUR = .03;

    private static final double LIKELY = .7;

    double worthAnHour() {
        return WORTH_AN_HOUR * stake;
    }

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
        if (!worthIt(ranked.getFirst())) {
            return List.of();
        }
        boolean two = ranked.size() > 1
                && worthIt(ranked.get(1))
                && gain(ranked.get(1)) >= SECOND_IS_WORTH * gain(ranked.getFirst());
        return ranked.subList(0, two ? 2 : 1);
    }

    private static boolean worthIt(LeverFinding finding) {
        return gain(finding) > 0 && finding.probabilityWorthIt() >= LIKELY;
    }

    static double gain(LeverFinding finding) {
        return finding.gainPerQuarter().doubleValue();
    }
}
