package org.coxswain.forecast;

import java.util.List;

/**
 * Rehearsals of the ensemble that knew only what was known then.
 *
 * @param held how often the 80 % range held what came, of so many
 * @param apart stretches among them that fit side by side: those that overlap held or failed together
 * @param off how far its middle was off, as a share of all money that came
 */
record Coverage(int held, int of, double apart, double off) {

    /** Believed beforehand: eight of ten. */
    private static final double BELIEVED_HELD = 8;

    private static final double BELIEVED = 10;
    private static final double TOO_SELDOM = .7;
    private static final double WIDER = 1.2;

    static Coverage of(List<Trial> trials) {
        int held = 0;
        double off = 0;
        double came = 0;
        for (Trial trial : trials) {
            Ensemble then = Ensemble.of(
                    trials.stream().filter(other -> other.overBefore(trial)).toList());
            held += then.holds(trial) ? 1 : 0;
            off += Math.abs(then.middle(trial) - trial.came());
            came += trial.came();
        }
        return new Coverage(held, trials.size(), Reliability.apart(trials), came > 0 ? off / came : 0);
    }

    /** How far one member alone was off. */
    static double off(Member member, List<Trial> trials) {
        double off = 0;
        double came = 0;
        for (Trial trial : trials) {
            off += Math.abs(trial.said()[member.ordinal()] - trial.came());
            came += trial.came();
        }
        return came > 0 ? off / came : 0;
    }

    /** What the range is to be stretched by: it has to be wider where it has held too seldom. */
    double stretch() {
        double share = of > 0 ? (double) held / of : 0;
        return (BELIEVED_HELD + apart * share) / (BELIEVED + apart) < TOO_SELDOM ? WIDER : 1;
    }
}
