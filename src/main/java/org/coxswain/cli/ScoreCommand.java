package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.coxswain.score.Examination;
import org.coxswain.score.Part;
import org.coxswain.score.Scoreboard;
import org.coxswain.score.ScoreboardCsv;
import org.coxswain.score.ScoreboardJson;
import org.coxswain.score.ScoreboardText;
import org.coxswain.score.Scoreboards;
import org.coxswain.simulation.Preset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How good the answers are where the truth is known. */
@Command(
        name = "score",
        description =
                "Holds what Coxswain says against the truth of made-up organisations, beside what the field does.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ScoreCommand implements Callable<Integer> {

    private static final String ALL = "all";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "default",
            description = "Which kinds of organisation, or 'all' (default: default).")
    private List<String> presets = List.of();

    @Option(
            names = "--part",
            paramLabel = "NAME",
            split = ",",
            defaultValue = ALL,
            description = "What to score, or 'all' (default: all).")
    private List<String> parts = List.of();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "4",
            description = "Organisations of each kind (default: 4).")
    private int seeds;

    @Option(
            names = "--first-seed",
            paramLabel = "M",
            defaultValue = "1",
            description = "The first organisation; the others follow (default: 1).")
    private long firstSeed;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "Default: by the ending of --out, else text.")
    private @Nullable Form form;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    /** The forms it is written in. */
    enum Form {
        TEXT,
        JSON,
        CSV;

        static Form of(@Nullable Path file) {
            var name = String.valueOf(file).toLowerCase(Locale.ROOT);
            return name.endsWith(".json") ? JSON : name.endsWith(".csv") ? CSV : TEXT;
        }

        String write(Scoreboard board) {
            return switch (this) {
                case TEXT -> ScoreboardText.write(board);
                case JSON -> ScoreboardJson.write(board);
                case CSV -> ScoreboardCsv.write(board);
            };
        }
    }

    @Override
    public Integer call() throws IOException {
        try (var workshop = Workshop.open()) {
            var examination = Usage.checked(spec, () -> examination(workshop.scratch()));
            var board = Scoreboards.of(examination, Terminal.progress());
            var written = (form == null ? Form.of(out) : form).write(board);
            if (out != null) {
                Output.toFile(out, written);
            } else {
                Output.toScreen(written);
            }
            return 0;
        }
    }

    private Examination examination(Path scratch) {
        return new Examination(
                chosen(presets, Preset.values(), Preset::named),
                chosen(parts, Part.values(), Part::named),
                firstSeed,
                seeds,
                scratch);
    }

    private static <T> List<T> chosen(List<String> names, T[] all, Function<String, T> named) {
        return names.contains(ALL)
                ? Arrays.asList(all)
                : names.stream().map(named).toList();
    }
}
