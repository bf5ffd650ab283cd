package org.coxswain.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was exported, how to read it, and of whom: the same words for every command that reads files. */
final class Exports {

    @Parameters(
            arity = "1..*",
            paramLabel = "EXPORT",
            description = "Folder, zip archive or files: CSV, XLSX, JSON lines or Parquet.")
    private List<Path> inputs = List.of();

    @Option(names = "--team", paramLabel = "NAME", description = "Only the people of this team or below this manager.")
    private @Nullable String team;

    @Option(names = "--mapping", paramLabel = "FILE", description = "How to read files whose headers are not known.")
    private @Nullable Path mapping;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            converter = CurrencyCode.class,
            description = "Currency of the amounts (default: as in the data, else USD).")
    private @Nullable String currency;

    @Nullable
    String team() {
        return team;
    }

    /** @param writeMapping where to keep the mapping that was used */
    Reading reading(@Nullable Path writeMapping) {
        return new Reading(inputs, mapping, writeMapping, currency);
    }
}
