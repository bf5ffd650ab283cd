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
import org.coxswain.facts.Terms;
import org.coxswain.intake.Manifest;
import org.coxswain.setup.Organisation;

/** The batches that count at one moment, oldest first; what the newest says of itself holds for all, save what the organisation says otherwise. */
record Imported(List<Path> batches, Organisation organisation) {

    static Imported in(Path facts) {
        try {
            return new Imported(new Batches(facts).recorded(), Organisation.SILENT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same batches, of an organisation that says something about itself. */
    Imported of(Organisation organisation) {
        return new Imported(batches, organisation);
    }

    /** What a reckoning is done for: anew when something else is imported, or said. */
    String cause() {
        return names() + organisation.mark();
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
        return organisation.over(Manifest.read(batches.getLast()));
    }

    Terms terms() {
        return organisation.terms(Manifest.read(batches.getLast()));
    }

    FiscalCalendar calendar() {
        return newest().calendar().fiscal();
    }
}
