package org.coxswain.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands out in one person's year.
 *
 * @param focus the one or two levers to work on, the first of them the better
 * @param stages in their order; none where stage history is not known
 */
public record PersonDiagnosis(
        String personId,
        @Nullable Gap gap,
        List<LeverFinding> levers,
        List<LeverFinding> focus,
        @Nullable String noFocusReason,
        List<StageFinding> stages) {

    private static final double LIKELY = .7;
    private static final double SURELY_ABOVE = .1;

    /** Whether the focus closes a gap to peers, or takes somebody who is not known to be behind a step further. */
    public enum Step {
        CATCHING_UP,
        NEXT
    }

    public Step step(LeverFinding one) {
        return !ahead() && one.probabilityBelowPeers() >= LIKELY ? Step.CATCHING_UP : Step.NEXT;
    }

    /** Brought what was owed, or what peers brought. */
    public boolean ahead() {
        return gap != null && gap.amount().signum() <= 0;
    }

    /** What they surely do better than their peers: to be kept, and shared. */
    public Optional<LeverFinding> strength() {
        return levers.stream()
                .filter(one -> one.probabilityBelowPeers() <= SURELY_ABOVE)
                .min(Comparator.comparing(LeverFinding::probabilityBelowPeers));
    }

    static PersonDiagnosis silent(String personId, String reason) {
        return new PersonDiagnosis(personId, null, List.of(), List.of(), reason, List.of());
    }
}
