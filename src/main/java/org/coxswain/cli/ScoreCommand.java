package org.coxswain.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.coxswain.score.Score;
import org.coxswain.score.ScorePlan;
import org.coxswain.simulation.Preset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How good the advice is where the truth is known. */
@Command(
        name = "score",
        description = "Says how much of what coaching could gain the advice finds, in made-up organisations.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ScoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "20",
            description = "Organisations to make (default: 20).")
    private int seeds;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            defaultValue = "default",
            description = "Which kind of organisation (default: default).")
    private String preset = "default";

    @Override
    public Integer call() throws IOException {
        try (var workshop = Workshop.open()) {
            var lastDay = LocalDate.parse(SimulateCommand.USUAL_LAST_DAY);
            var plan = new ScorePlan(Preset.named(preset), seeds, lastDay, workshop.scratch());
            Output.toScreen(Score.of(plan, Terminal.progress()).text());
            return 0;
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
