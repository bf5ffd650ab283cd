package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.coxswain.imports.Direct;
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
        switch (new Direct(inputs, mapping, Terminal.progress()).into(data.folder)) {
            case Direct.Outcome.Kept kept ->
                Output.toScreen(
                        "Imported %d opportunities and %d stage changes as %s; %d rows or cells could not be used.%n"
                                .formatted(
                                        kept.manifest().rows("opportunities"),
                                        kept.manifest().rows("stage_changes"),
                                        kept.batch().getFileName(),
                                        kept.manifest().rejectedCount()));
            case Direct.Outcome.Repeated repeated ->
                Output.toScreen("This was imported on %s as %s; nothing changed.%n"
                        .formatted(day(repeated.batch()), repeated.batch().getFileName()));
            case Direct.Outcome.Refused refused -> throw new Refused(refused.sentence());
        }
        return 0;
    }

    /** Where it is kept; a server that works in the folder notices by itself. */
    static Path keep(Path data, List<Path> inputs, @Nullable Path mapping) throws IOException {
        return switch (new Direct(inputs, mapping, Terminal.progress()).into(data)) {
            case Direct.Outcome.Kept kept -> kept.batch();
            case Direct.Outcome.Repeated repeated -> repeated.batch();
            case Direct.Outcome.Refused refused -> throw new Refused(refused.sentence());
        };
    }

    private static LocalDate day(Path batch) throws IOException {
        var made = Files.getLastModifiedTime(batch.resolve("manifest.json")).toInstant();
        return LocalDate.ofInstant(made, ZoneId.systemDefault());
    }
}
