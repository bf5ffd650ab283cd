package org.coxswain.diagnosis;

import java.util.List;
import org.coxswain.facts.AsOf;

/**
 * @param peers what makes two people comparable: role, segment, team
 * @param reach the share of the way to the target that coaching is expected to move a lever
 * @param weeks how far back is looked
 */
public record DiagnosisQuestion(AsOf asOf, List<String> peers, double reach, int weeks) {

    private static final double USUAL_REACH = .5;
    private static final int A_YEAR = 52;

    public DiagnosisQuestion {
        peers = List.copyOf(peers);
        if (reach <= 0 || reach > 1 || weeks < 1) {
            throw new IllegalArgumentException("reach %s over %d weeks".formatted(reach, weeks));
        }
    }

    public static DiagnosisQuestion of(AsOf asOf, List<String> peers) {
        return new DiagnosisQuestion(asOf, peers, USUAL_REACH, A_YEAR);
    }

    Comparing comparing() {
        return new Comparing(peers, reach);
    }
}
