package org.coxswain.diagnosis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.simulation.Organisation;

/** An export taken all the way in, as of a day. */
record Imported(Path batch, LocalDate day) {

    static Imported of(Organisation organisation, Path folder, LocalDate day) {
        Path export = folder.resolve("export");
        organisation.writeTo(export);
        return of(export, folder.resolve("batch"), day);
    }

    static Imported of(Path export, Path batch, LocalDate day) {
        var outcome = Intake.of(IntakeSettings.modest()).read(IntakeRequest.of(export, batch));
        return switch (outcome) {
            case IntakeOutcome.Taken taken -> new Imported(taken.batchFolder(), day);
            case IntakeOutcome.Refused refused -> throw new AssertionError(refused.sentence());
        };
    }

    Diagnosed diagnosed() {
        return asked(asOf -> Diagnosis.of(DiagnosisQuestion.of(asOf, List.of("role", "segment"))));
    }

    <R> R asked(Function<AsOf, R> question) {
        try (var engine = DuckDb.inMemory(batch.resolveSibling("scratch"))) {
            return question.apply(Facts.open(engine, List.of(batch), new Facts.Money("USD", Map.of()))
                    .on(day));
        }
    }
}
