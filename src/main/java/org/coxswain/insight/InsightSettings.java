package org.coxswain.insight;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;

/**
 * Where the imports are, and when they are looked at.
 *
 * @param scratch where each run has a folder for what does not fit into memory; empty in between
 */
public record InsightSettings(Path facts, Path scratch, Rhythm rhythm, Reckoner reckoner) {

    /**
     * When to reckon.
     *
     * @param look  how often to look for a new import
     * @param lease how long a run counts as alive after its last sign of life
     * @param night when to reckon anew although nothing was imported
     */
    public record Rhythm(Duration look, Duration lease, LocalTime night) {

        public static final Rhythm USUAL =
                new Rhythm(Duration.ofSeconds(3), Duration.ofSeconds(30), LocalTime.of(3, 0));
    }
}
