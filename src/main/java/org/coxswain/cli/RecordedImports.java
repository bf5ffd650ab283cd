package org.coxswain.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.coxswain.facts.Batches;
import org.coxswain.intake.Manifest;
import org.coxswain.web.Imports;

/** The imports that count, read from what each batch says of itself. */
record RecordedImports(Path facts) implements Imports {

    @Override
    public List<Batch> recorded() {
        try {
            return new Batches(facts)
                    .recorded().stream().map(RecordedImports::batch).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Batch batch(Path batch) {
        var manifest = Manifest.read(batch);
        var last = manifest.lastDay();
        return new Batch(
                batch.toFile().getName(),
                manifest.rows("opportunities"),
                last == null ? "not known" : LocalDate.ofEpochDay(last).toString());
    }
}
