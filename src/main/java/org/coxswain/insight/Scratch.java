package org.coxswain.insight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coxswain.facts.Folders;

/**
 * A folder for each run, for what does not fit into memory. None is shared: a machine that slept may find that another took
 * its turn while it still works.
 */
record Scratch(Path folder) {

    /** Only one run is under way at a time: what else lies there was left by one that was killed or lost its turn. */
    Spool of(Runs.Held run) throws IOException {
        clear();
        return Spool.in(folder.resolve("run-" + run.id()));
    }

    private void clear() throws IOException {
        Files.createDirectories(folder);
        try (var left = Files.newDirectoryStream(folder)) {
            for (var old : left) {
                discard(old);
            }
        }
    }

    /** Whoever still writes there is about to notice that it is in vain; the next run finds what is left of it. */
    private static void discard(Path old) {
        try {
            Folders.discard(old);
        } catch (IOException stillWrittenTo) {
            return;
        }
    }
}
