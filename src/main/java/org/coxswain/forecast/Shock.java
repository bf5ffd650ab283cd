package org.coxswain.forecast;

import java.util.List;

/** How far the odds of all deals rise and fall together, learnt from what chance alone does not explain of the misses. */
final class Shock {

    /** Standard deviation of the log odds that is believed beforehand, and by how many trials' worth. */
    static final double BELIEVED = .15;

    private static final double WEIGHT = 2;

    private Shock() {}

    static double of(List<Trial> trials) {
        double apart = Reliability.apart(trials);
        double seen = trials.stream().mapToDouble(Shock::excess).average().orElse(0);
        return Math.sqrt((WEIGHT * BELIEVED * BELIEVED + apart * Math.max(0, seen)) / (WEIGHT + apart));
    }

    /** What is left of the square of the miss, in log odds. */
    private static double excess(Trial trial) {
        Said model = trial.model();
        double moved = model.shared() / model.mean();
        return moved > 0
                ? (Math.pow(trial.miss(Member.MODEL), 2) - Math.pow(model.logSpread(trial.footing()), 2))
                        / (moved * moved)
                : 0;
    }
}
