package org.coxswain.imports;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where imports come from and go to.
 *
 * @param largest how many bytes may be dropped at once
 * @param watched a folder whose files are imported by themselves, where there is one
 */
public record ImportsSettings(
        Path data, long largest, @Nullable Path watched, Rhythm rhythm) {

    /** Two thousand megabytes. */
    public static final long USUAL_LARGEST = 2_000L << 20;

    /**
     * When to look for work.
     *
     * @param look  how often
     * @param lease how long a reading counts as alive after its last sign of life
     * @param quiet how long a file in the watched folder must not change before it counts as whole
     */
    public record Rhythm(Duration look, Duration lease, Duration quiet) {

        public static final Rhythm USUAL =
                new Rhythm(Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(10));
    }

    Path facts() {
        return data.resolve("facts");
    }

    Path drafts() {
        return data.resolve("drafts");
    }
}
