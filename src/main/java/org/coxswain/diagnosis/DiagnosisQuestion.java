package org.coxswain.diagnosis;

import java.util.List;
import java.util.Map;
import org.coxswain.facts.AsOf;

/**
 * @param judging who is compared with whom, and how new people are judged
 * @param reach the share of the way to the target that coaching is expected to move a lever
 * @param weeks how far back is looked
 */
public record DiagnosisQuestion(AsOf asOf, Judging judging, double reach, int weeks) {

    private static final double USUAL_REACH = .5;
    private static final int A_YEAR = 52;

    public DiagnosisQuestion {
        if (reach <= 0 || reach > 1 || weeks < 1) {
            throw new IllegalArgumentException("reach %s over %d weeks".formatted(reach, weeks));
        }
    }

    public static DiagnosisQuestion of(AsOf asOf, List<String> peers) {
        return of(asOf, new Judging(peers, List.of(), Map.of()));
    }

    public static DiagnosisQuestion of(AsOf asOf, Judging judging) {
        return new DiagnosisQuestion(asOf, judging, USUAL_REACH, A_YEAR);
    }

    Comparing comparing() {
        return new Comparing(judging, reach);
    }
}
