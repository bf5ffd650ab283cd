package org.coxswain.cli;

import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the program starts. */
@Command(
        name = "coxswain",
        description = "Tells a sales manager where the next hour of coaching earns most.",
        version = "Coxswain 0.1.0",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BriefCommand.class,
            BacktestCommand.class,
            DemoCommand.class,
            SimulateCommand.class,
            ScoreCommand.class,
            ServeCommand.class,
            ReckonCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class
        })
public final class Coxswain {

    private Coxswain() {}

    public static void main(String[] words) {
        System.exit(run(words));
    }

    /** Exit status: 0 done, 1 the input could not be used, 2 wrong usage. */
    static int run(String... words) {
        // What is written follows --lang alone: under an Arabic or Turkish machine the engine's SQL would not be SQL.
        Locale.setDefault(Locale.ENGLISH);
        return new CommandLine(new Coxswain())
                .registerConverter(LocalDate.class, new DayOption())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Complaints())
                .execute(words);
    }
}
