package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A made-up company, to see what comes out before bringing one's own data. */
@Command(
        name = "demo",
        description = "Makes up a company with two years of history and shows pages about it, or writes its brief.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private static final int LONGEST_AGO = 3_650;

    @Option(
            names = {"--data", "--out"},
            paramLabel = "DIR",
            defaultValue = "coxswain-demo",
            description = "The folder the company is kept in (default: coxswain-demo).")
    private Path folder = Path.of("coxswain-demo");

    @Option(names = "--port", paramLabel = "N", description = "Answer on this port (default: 8080).")
    private @Nullable Integer port;

    @Option(
            names = "--days-ago",
            paramLabel = "N",
            description = "Make the company, and its clock, as of so many days ago (default: 0).")
    private @Nullable Integer daysAgo;

    @Option(names = "--brief", description = "Only write the brief of the whole company, as a page of its own.")
    private boolean brief;

    @Override
    public Integer call() throws Exception {
        if (daysAgo != null && (daysAgo < 0 || daysAgo > LONGEST_AGO)) {
            throw new Refused("--days-ago takes a number from 0 to %d.".formatted(LONGEST_AGO));
        }
        var today = LocalDate.now(Clock.systemDefaultZone());
        var company = MadeUp.daysBefore(today, daysAgo == null ? 0 : daysAgo);
        if (brief) {
            writeBrief(company);
            return 0;
        }
        return new Serving(
                        folder, new Serving.Listening(null, port), new Demonstration(folder, company, daysAgo != null))
                .untilStopped();
    }

    private void writeBrief(MadeUp company) throws IOException {
        var export = folder.resolve("export");
        var page = folder.resolve("brief.html");
        Demonstration.makeCompany(company, export, Terminal.progress());
        var answer = new Answer.OfBrief(BriefRun.of(Reading.of(export), BriefRun.View.WHOLE));
        Output.toFile(page, answer.write(Format.HTML, Locale.ENGLISH));
        Output.toScreen("""
            %s
            The company is made up; its files are in %s.
            The page: %s
            """.formatted(
                        answer.write(Format.TEXT, Locale.ENGLISH),
                        export,
                        page.toAbsolutePath().normalize().toUri()));
    }
}
