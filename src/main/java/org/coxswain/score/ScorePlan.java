package org.coxswain.score;

import java.nio.file.Path;
import java.time.LocalDate;
import org.coxswain.simulation.Preset;

/**
 * @param seeds organisations to make: seeds 1, 2, ...
 * @param lastDay the day they are diagnosed on
 * @param scratch folder for what is written on the way; emptied again
 */
public record ScorePlan(Preset preset, int seeds, LocalDate lastDay, Path scratch) {

    public ScorePlan {
        if (seeds < 1) {
            throw new IllegalArgumentException("A score needs at least one organisation, not " + seeds);
        }
    }
}
