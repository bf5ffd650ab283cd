package org.coxswain.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.coxswain.facts.Batches;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.intake.Manifest;
import org.coxswain.ledger.FullDisk;
import org.jspecify.annotations.Nullable;

/** An import without the pages: kept as soon as it is read, whether a server runs or not; one that runs notices it. */
public record Direct(List<Path> inputs, @Nullable Path mapping, Consumer<String> progress) {

    /** What came of it. */
    public sealed interface Outcome {

        record Kept(Path batch, Manifest manifest) implements Outcome {}

        record Repeated(Path batch) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Outcome into(Path data) throws IOException {
        var settings = new ImportsSettings(data, 0, null, ImportsSettings.Rhythm.USUAL);
        var batches = new Batches(settings.facts());
        var missing = inputs.stream().filter(input -> !Files.exists(input)).findFirst();
        if (missing.isPresent()) {
            return new Outcome.Refused(
                    "%s does not exist; name a folder, an archive or files.".formatted(missing.get()));
        }
        try {
            var origin = origin();
            var before = origin.repeated(batches);
            return before.isPresent()
                    ? new Outcome.Repeated(before.get())
                    : read(origin, new Drafts(settings).aside(), batches);
        } catch (AccessDeniedException denied) {
            return new Outcome.Refused(
                    "%s may not be read or written; ask for permission.".formatted(denied.getFile()));
        } catch (IOException | UncheckedIOException broken) {
            if (!FullDisk.brought(broken)) {
                throw broken;
            }
            return new Outcome.Refused(Sentences.broken(broken));
        }
    }

    private Origin origin() throws IOException {
        var names = inputs.stream()
                .map(input -> String.valueOf(input.toAbsolutePath().normalize().getFileName()))
                .toList();
        var text = mapping != null && Files.isReadable(mapping) ? Files.readString(mapping) : "";
        return new Origin(0, Digest.of(inputs), text, names, Digest.bytes(inputs));
    }

    private Outcome read(Origin origin, Path aside, Batches batches) {
        var request = new IntakeRequest(inputs, mapping, aside, progress);
        return switch (Intake.of(IntakeSettings.modest()).read(request)) {
            case IntakeOutcome.Refused refused -> new Outcome.Refused(refused.sentence());
            case IntakeOutcome.Taken taken -> new Outcome.Kept(origin.keep(aside, batches), taken.manifest());
        };
    }
}
