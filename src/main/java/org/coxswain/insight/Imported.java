package org.coxswain.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.facts.Batches;
import org.coxswain.facts.Facts;
import org.coxswain.intake.Manifest;

/** The batches that count at one moment, oldest first; what the newest says of itself holds for all. */
record Imported(List<Path> batches) {

    static Imported in(Path facts) {
        try {
            return new Imported(new Batches(facts).recorded());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isEmpty() {
        return batches.isEmpty();
    }

    String names() {
        return batches.stream()
                .map(batch -> String.valueOf(batch.getFileName()))
                .collect(Collectors.joining(" "));
    }

    /** The last day any of them speaks of, where one does. */
    Optional<LocalDate> lastDay() {
        return batches.stream()
                .flatMap(batch -> Stream.ofNullable(Manifest.read(batch).lastDay()))
                .max(Integer::compare)
                .map(LocalDate::ofEpochDay);
    }

    Manifest newest() {
        return Manifest.read(batches.getLast());
    }

    Facts.Money money() {
        return newest().currency().money();
    }

    FiscalCalendar calendar() {
        return newest().calendar().fiscal();
    }
}
