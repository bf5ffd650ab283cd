package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A made-up company and its brief, to see what comes out before bringing one's own data. */
@Command(
        name = "demo",
        description = "Makes up a company with two years of history and writes its brief.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final long SEED = 2026;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "coxswain-demo",
            description = "Where to put both (default: coxswain-demo).")
    private Path out = Path.of("coxswain-demo");

    @Override
    public Integer call() throws IOException {
        var export = out.resolve("export");
        var page = out.resolve("brief.html");
        makeCompany(export);
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
        return 0;
    }

    /** A company made earlier is kept: somebody may be looking at it. */
    private static void makeCompany(Path export) throws IOException {
        if (Files.isDirectory(export)) {
            return;
        }
        Terminal.progress().accept("making up a company");
        Files.createDirectories(export.toAbsolutePath().getParent());
        var today = LocalDate.now(Clock.systemDefaultZone());
        Simulation.of(SimulationPlan.of(SEED, Preset.DEMO, today)).writeTo(export);
    }
}
