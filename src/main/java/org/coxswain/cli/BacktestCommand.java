package org.coxswain.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.coxswain.backtest.BacktestPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Mixin
    private Exports exports = new Exports();

    @Mixin
    private Delivery delivery = new Delivery();

    @Override
    public Integer call() throws IOException {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to %s lies before --from %s".formatted(to, from));
        }
        var span = new BacktestPlan.Span(from, to, every);
        delivery.of(new Answer.OfBacktest(BacktestRun.of(exports.reading(null), span, exports.team())));
        return 0;
    }
}
