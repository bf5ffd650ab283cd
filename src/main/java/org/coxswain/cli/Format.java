package org.coxswain.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms an answer is written in. */
enum Format {
    HTML,
    JSON,
    TEXT,
    CSV;

    /** The one asked for, else the one the file's ending speaks of, else a page. */
    static Format of(@Nullable Format asked, @Nullable Path file) {
        if (asked != null) {
            return asked;
        }
        var name = String.valueOf(file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".csv")) {
            return CSV;
        }
        return name.endsWith(".txt") || name.endsWith(".md") ? TEXT : HTML;
    }
}
