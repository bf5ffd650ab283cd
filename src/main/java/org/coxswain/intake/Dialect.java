package org.coxswain.intake;

import java.nio.charset.Charset;
import java.util.List;

/** How a text file writes a table. `skipped` lines stand before the header; an empty header means that there is none. */
record Dialect(
        Charset charset, int markBytes, char delimiter, char quote, char escape, int skipped, List<String> header) {
    Dialect {
        header = List.copyOf(header);
    }

    Dialect headed(List<String> names, int linesBefore) {
        return new Dialect(charset, markBytes, delimiter, quote, escape, linesBefore, names);
    }

    Dialect in(Charset other) {
        return new Dialect(other, 0, delimiter, quote, escape, skipped, header);
    }
}
