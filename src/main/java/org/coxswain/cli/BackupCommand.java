package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.coxswain.backup.Backup;
import org.coxswain.ledger.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Everything kept, in one file. */
@Command(
        name = "backup",
        description = "Writes everything kept into one file; the server may run meanwhile.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException {
        try (var visit = Visit.of(data.folder, "backup")) {
            var now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
            new Backup(visit.server().tables(), DataFolder.factsOf(visit.folder()), now).writeTo(file);
        }
        Output.toScreen("Everything in %s is in %s.%n".formatted(data.folder, file));
        return 0;
    }
}
