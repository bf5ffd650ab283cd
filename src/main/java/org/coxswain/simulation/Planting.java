package org.coxswain.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * What is planted beside the levers: practices and coaching, so that finding them can be scored.
 *
 * @param practised people have practices in the first two weeks of a stage, and later ones that only react to how it goes
 * @param strength of the practices that bring something; 0 where none does
 */
record Planting(boolean practised, double strength, List<Programme> programmes) {

    static final Planting NONE = new Planting(false, 0, List.of());

    /** Whom a manager chooses to coach: those who did worst in the quarter before, or anybody. */
    enum Choice {
        WORST_QUARTER,
        ANYBODY
    }

    /**
     * Some people are coached on moving deals on from a stage.
     *
     * @param stage from 0
     * @param weeksAgo when it begins, before the end
     * @param oneIn of so many people one is chosen
     * @param effect what it truly adds, in logits
     */
    record Programme(int stage, int weeksAgo, int oneIn, Choice choice, double effect) {}

    Planting practising(double times) {
        return new Planting(true, times, programmes);
    }

    Planting coaching(Programme programme) {
        List<Programme> more = new ArrayList<>(programmes);
        more.add(programme);
        return new Planting(practised, strength, List.copyOf(more));
    }
}
