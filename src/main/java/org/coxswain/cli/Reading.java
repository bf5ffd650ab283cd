package org.coxswain.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to read and how. */
record Reading(
        List<Path> inputs,
        @Nullable Path mapping,
        @Nullable Path writeMapping,
        @Nullable String currency) {

    static Reading of(Path folder) {
        return new Reading(List.of(folder), null, null, null);
    }
}
