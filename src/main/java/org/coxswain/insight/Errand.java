package org.coxswain.insight;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.coxswain.facts.Terms;
import org.coxswain.intake.Manifest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is to be reckoned, from which day, as it lies in a folder for whoever does it and knows no ledger. */
record Errand(Kind kind, List<Path> batches, Manifest manifest, Terms terms, LocalDate day) {

    enum Kind {
        /** All that a snapshot holds. */
        BRIEFS,

        /** How its forecast has done, which joins a snapshot that is there; it takes long, and pages are looked at meanwhile. */
        PROOF;

        /** How many may work at once: who waits for pages to be reckoned gets the whole machine, a proof half of it. */
        int threads() {
            var all = Runtime.getRuntime().availableProcessors();
            return this == PROOF ? Math.max(1, all / 2) : all;
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = "errand.json";

    /** As of a day; of the last one that the imports speak of when there is none. */
    static Errand of(Imported imported, @Nullable LocalDate day) {
        var from = day != null
                ? day
                : imported.lastDay()
                        .orElseThrow(() -> new Unanswerable(
                                "No row of the imports bears a date, so there is no day to look from."));
        return new Errand(Kind.BRIEFS, imported.batches(), imported.newest(), imported.terms(), from);
    }

    static Errand proofOf(Imported imported, LocalDate day) {
        return new Errand(Kind.PROOF, imported.batches(), imported.newest(), imported.terms(), day);
    }

    static Errand in(Path folder) {
        return JSON.readValue(folder.resolve(FILE), Errand.class);
    }

    void layInto(Path folder) {
        JSON.writeValue(folder.resolve(FILE), this);
    }
}
