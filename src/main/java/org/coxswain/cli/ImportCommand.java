package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.coxswain.facts.Batches;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.intake.Manifest;
import org.coxswain.ledger.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps what a CRM exports, for the server; it may run meanwhile. */
@Command(
        name = "import",
        description = "Reads what a CRM exports and keeps it for the server, which may run meanwhile.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "EXPORT",
            description = "Folder, zip archive or files: CSV, XLSX, JSON lines or Parquet.")
    private List<Path> inputs = List.of();

    @Option(names = "--mapping", paramLabel = "FILE", description = "How to read files whose headers are not known.")
    private @Nullable Path mapping;

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException {
        var kept = keep(data.folder, inputs, mapping);
        var manifest = Manifest.read(kept);
        Output.toScreen("Imported %d opportunities and %d stage changes as %s; %d rows or cells could not be used.%n"
                .formatted(
                        manifest.rows("opportunities"),
                        manifest.rows("stage_changes"),
                        kept.getFileName(),
                        manifest.rejectedCount()));
        return 0;
    }

    /** Where it is kept; a server that works in the folder notices by itself. */
    static Path keep(Path data, List<Path> inputs, @Nullable Path mapping) throws IOException {
        var batch = new Batches(DataFolder.factsOf(data)).next();
        var request = new IntakeRequest(inputs, mapping, batch, Terminal.progress());
        return switch (Intake.of(IntakeSettings.modest()).read(request)) {
            case IntakeOutcome.Taken taken -> batch;
            case IntakeOutcome.Refused refused -> throw new Refused(refused.sentence());
        };
    }
}
