package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coxswain.backtest.Backtest;
import org.coxswain.backtest.BacktestPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How good the forecast would have been, beside what everybody uses today. */
@Command(
        name = "backtest",
        description =
                "Replays the past as it was known then: how far off the forecast was, and each simple rule beside it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BacktestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "EXPORT",
            description = "Folder, zip archive or files: CSV, XLSX, JSON lines or Parquet.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Look back from this day on (default: the start of the fourth last whole quarter).")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Look back until this day (default: the end of the last whole quarter).")
    private @Nullable LocalDate to;

    @Option(
            names = "--every",
            paramLabel = "week|month",
            defaultValue = "week",
            description = "Look back from each Monday, or from the first of each month (default: week).")
    private BacktestPlan.Every every = BacktestPlan.Every.WEEK;

    @Option(names = "--team", paramLabel = "NAME", description = "Only the people of this team or below this manager.")
    private @Nullable String team;

    @Option(names = "--mapping", paramLabel = "FILE", description = "How to read files whose headers are not known.")
    private @Nullable Path mapping;

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
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to %s lies before --from %s".formatted(to, from));
        }
        var reading = new Reading(inputs, mapping, null, currency);
        publish(BacktestRun.of(reading, new BacktestPlan.Span(from, to, every), team));
        return 0;
    }

    private void publish(Backtest backtest) throws IOException {
        if (out != null) {
            Output.toFile(out, Format.of(format, out).write(backtest, language));
        } else if (format == null && Terminal.readsResults()) {
            var file = Path.of("backtest-%s.html".formatted(backtest.asOf()));
            Output.toFile(file, Format.HTML.write(backtest, language));
            Output.toScreen("%s%nThe page: %s%n"
                    .formatted(
                            Format.TEXT.write(backtest, language),
                            file.toAbsolutePath().toUri()));
        } else {
            Output.toScreen(Format.of(format, null).write(backtest, language));
        }
    }
}
