package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes up a sales organisation whose truth is known. */
@Command(
        name = "simulate",
        description = "Makes up a sales organisation and writes its export, with the truth behind it in truth.json.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SimulateCommand implements Callable<Integer> {

    /** The same words give the same files on every day they are said. */
    static final String USUAL_LAST_DAY = "2026-05-31";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed, another organisation (default: 1).")
    private long seed;

    @Option(names = "--reps", paramLabel = "N", description = "Salespeople (default: as the preset says).")
    private @Nullable Integer reps;

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks of history (default: as the preset says).")
    private @Nullable Integer weeks;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            defaultValue = "default",
            description = "Which kind of organisation (default: default).")
    private String preset = "default";

    @Option(
            names = "--last-day",
            paramLabel = "DATE",
            defaultValue = USUAL_LAST_DAY,
            description = "Last day of the history (default: " + USUAL_LAST_DAY + ").")
    private LocalDate lastDay = LocalDate.parse(USUAL_LAST_DAY);

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "A new or empty folder.")
    private Path out = Path.of(".");

    @Override
    public Integer call() throws IOException {
        var plan = Usage.checked(spec, this::plan);
        if (Files.exists(out) && !isEmptyFolder()) {
            throw new Refused("%s is there already and is not an empty folder; name another.".formatted(out));
        }
        Simulation.of(plan).writeTo(out);
        Terminal.progress().accept("%d salespeople, %d weeks: %s".formatted(plan.reps(), plan.weeks(), out));
        return 0;
    }

    private SimulationPlan plan() {
        var kind = Preset.named(preset);
        return new SimulationPlan(
                seed, reps == null ? kind.reps() : reps, weeks == null ? kind.weeks() : weeks, kind, lastDay);
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(out)) {
            return false;
        }
        try (var inside = Files.list(out)) {
            return inside.findAny().isEmpty();
        }
    }
}
