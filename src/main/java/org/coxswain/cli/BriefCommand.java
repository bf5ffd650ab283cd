package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coxswain.brief.Brief;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: from what a CRM exports to what a manager should do next. */
@Command(
        name = "brief",
        description = "Turns what a CRM exports into what a manager should do next.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BriefCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "EXPORT",
            description = "Folder, zip archive or files: CSV, XLSX, JSON lines or Parquet.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Look from this day (default: the last day in the data).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--period",
            paramLabel = "DATE",
            description = "Forecast the quarter of this day (default: of --as-of).")
    private @Nullable LocalDate period;

    @Option(names = "--team", paramLabel = "NAME", description = "Only the people of this team or below this manager.")
    private @Nullable String team;

    @Option(names = "--mapping", paramLabel = "FILE", description = "How to read files whose headers are not known.")
    private @Nullable Path mapping;

    @Option(
            names = "--write-mapping",
            paramLabel = "FILE",
            description = "Write the mapping that was used, ready to edit.")
    private @Nullable Path writeMapping;

    @Option(
            names = "--format",
            paramLabel = "html|json|text|csv",
            description = "Default: by the ending of --out, else html.")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            defaultValue = "en",
            converter = LanguageTag.class,
            description = "How to write numbers and dates (default: en).")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            converter = CurrencyCode.class,
            description = "Currency of the amounts (default: as in the data, else USD).")
    private @Nullable String currency;

    @Override
    public Integer call() throws IOException {
        var reading = new Reading(inputs, mapping, writeMapping, currency);
        var brief = BriefRun.of(reading, new BriefRun.View(asOf, period, team));
        publish(brief);
        return 0;
    }

    private void publish(Brief brief) throws IOException {
        if (out != null) {
            var form = Format.of(format, out);
            Output.toFile(out, stream -> form.write(brief, language, stream));
        } else if (format == null && Terminal.readsResults()) {
            Page.of(brief, language).publish();
        } else {
            Output.toScreen(Format.of(format, null).write(brief, language));
        }
    }
}
