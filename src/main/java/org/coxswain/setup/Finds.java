package org.coxswain.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coxswain.facts.Batches;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.facts.Folders;
import org.coxswain.intake.Manifest;
import org.springframework.stereotype.Component;

/** Looks into the imports; what was found is kept until others count. */
@Component
class Finds {

    private final SetupSettings settings;
    private Looked last = new Looked(List.of(), Optional.empty());

    Finds(SetupSettings settings) {
        this.settings = settings;
    }

    private record Looked(List<Path> batches, Optional<Found> found) {}

    /** Nothing where nothing is imported. */
    synchronized Optional<Found> found() {
        var batches = batches();
        if (!batches.equals(last.batches())) {
            last = new Looked(batches, batches.isEmpty() ? Optional.empty() : Optional.of(look(batches)));
        }
        return last.found();
    }

    Optional<Path> newest() {
        return batches().stream().reduce((one, next) -> next);
    }

    private List<Path> batches() {
        try {
            return new Batches(settings.facts()).recorded();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Found look(List<Path> batches) {
        try (var engine = DuckDb.inMemory(settings.scratch())) {
            Facts.mount(engine, batches);
            var days = batches.stream()
                    .flatMap(batch -> Stream.ofNullable(Manifest.read(batch).lastDay()));
            var lastDay = days.max(Integer::compare).map(LocalDate::ofEpochDay).orElse(LocalDate.EPOCH);
            return Found.of(engine, Manifest.read(batches.getLast()), lastDay);
        } finally {
            discardScratch();
        }
    }

    private void discardScratch() {
        try {
            Folders.discard(settings.scratch());
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
