package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: from what a CRM exports to what a manager should do next. */
@Command(
        name = "brief",
        description = "Turns what a CRM exports into what a manager should do next.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BriefCommand implements Callable<Integer> {

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

    @Mixin
    private Exports exports = new Exports();

    @Option(
            names = "--write-mapping",
            paramLabel = "FILE",
            description = "Write the mapping that was used, ready to edit.")
    private @Nullable Path writeMapping;

    @Mixin
    private Delivery delivery = new Delivery();

    @Override
    public Integer call() throws IOException {
        var view = new BriefRun.View(asOf, period, exports.team());
        delivery.of(new Answer.OfBrief(BriefRun.of(exports.reading(writeMapping), view)));
        return 0;
    }
}
