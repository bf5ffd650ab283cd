package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.Manifest;

/** From files to facts, in a workshop that is gone once the question is answered. */
record Import(Facts facts, Manifest manifest, Consumer<String> progress) {

    /** What is asked of the facts. */
    interface Question<T> {
        T of(Import taken);
    }

    static <T> T of(Reading reading, Question<T> question) throws IOException {
        var progress = Terminal.progress();
        try (var workshop = Workshop.open();
                var engine = DuckDb.inMemory(workshop.scratch())) {
            var batch = workshop.batches().next();
            var request = new IntakeRequest(reading.inputs(), reading.mapping(), batch, progress);
            var manifest = taken(Intake.into(engine).read(request));
            keepMapping(batch, reading);
            progress.accept("reckoning");
            var money = Exchange.of(manifest.currency()).in(reading.currency());
            return question.of(new Import(Facts.landed(engine, money), manifest, progress));
        }
    }

    LocalDate lastDay() {
        if (manifest.lastDay() == null) {
            throw new Refused("No row bears a date, so there is no day to look from; give one with --as-of.");
        }
        return LocalDate.ofEpochDay(manifest.lastDay());
    }

    FiscalCalendar calendar() {
        return manifest.calendar().fiscal();
    }

    private static void keepMapping(Path batch, Reading reading) throws IOException {
        if (reading.writeMapping() != null) {
            Output.toFile(reading.writeMapping(), Files.readString(batch.resolve("mapping.yaml")));
        }
    }

    private static Manifest taken(IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.Taken taken -> taken.manifest();
            case IntakeOutcome.Refused refused -> throw new Refused(refused.sentence());
        };
    }
}
