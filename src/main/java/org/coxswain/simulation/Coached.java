package org.coxswain.simulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of coaching.csv, and what it truly brings.
 *
 * @param stage from 0
 * @param effect in logits, from the first day on
 */
record Coached(
        String personId,
        Stages stages,
        int stage,
        LocalDate startedOn,
        LocalDate endedOn,
        @Nullable String coachId,
        double effect) {

    String lever() {
        return stages.lever(stage);
    }
}
