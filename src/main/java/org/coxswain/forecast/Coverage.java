package org.coxswain.forecast;

import java.util.List;

/** How often the 80 % range held what came, in rehearsals on the past that knew only what was known then. */
public record Coverage(int held, int of) {

    /** Believed beforehand: eight of ten. */
    private static final double BELIEVED_HELD = 8;

    private static final double BELIEVED = 10;
    private static final double TOO_SELDOM = .7;
    private static final double WIDER = 1.2;

    static Coverage of(List<Trial> trials) {
        int held = 0;
        for (Trial trial : trials) {
            List<Trial> known =
                    trials.stream().filter(other -> other.overBefore(trial)).toList();
            held += Ensemble.of(known).holds(trial) ? 1 : 0;
        }
        return new Coverage(held, trials.size());
    }

    /** What the range is to be stretched by: it has to be wider where it has held too seldom. */
    double stretch() {
        return (BELIEVED_HELD + held) / (BELIEVED + of) < TOO_SELDOM ? WIDER : 1;
    }
}
