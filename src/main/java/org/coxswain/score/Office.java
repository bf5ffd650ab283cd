package org.coxswain.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.facts.Folders;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.simulation.Organisation;

/** Takes a simulated organisation the way of any other: export, intake, facts; leaves nothing behind. */
record Office(Path scratch) {

    <T> T open(Organisation organisation, Function<Facts, T> question) {
        try {
            Files.createDirectories(scratch);
            Path folder = Files.createTempDirectory(scratch, "score-");
            try {
                organisation.writeTo(folder.resolve("export"));
                return open(folder, question);
            } finally {
                Folders.discard(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder " + scratch + " could not be used", failed);
        }
    }

    private static <T> T open(Path folder, Function<Facts, T> question) {
        Path batch = batch(folder);
        try (var engine = DuckDb.inMemory(folder.resolve("scratch"))) {
            return question.apply(Facts.open(engine, List.of(batch), new Facts.Money("USD", Map.of())));
        }
    }

    private static Path batch(Path folder) {
        var request = IntakeRequest.of(folder.resolve("export"), folder.resolve("batch"));
        return switch (Intake.of(IntakeSettings.modest()).read(request)) {
            case IntakeOutcome.Taken taken -> taken.batchFolder();
            case IntakeOutcome.Refused refused -> throw new IllegalStateException(refused.sentence());
        };
    }
}
