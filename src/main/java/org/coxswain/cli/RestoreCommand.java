package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.coxswain.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A backup, brought back. */
@Command(name = "restore", description = "Brings a backup back, whole or not at all.", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "What a backup was written to.")
    private Path file = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--replace", description = "Put aside what is in the folder.")
    private boolean replace;

    @Override
    public Integer call() throws IOException {
        var place = Settings.in(data.folder).place();
        var restored = new Restore(place, data.folder, Clock.systemDefaultZone()).from(file, replace);
        Output.toScreen("Restored to %s as of %s: %d tables and %d files of imports.%n%s"
                .formatted(
                        data.folder,
                        restored.madeAt(),
                        restored.tables(),
                        restored.files(),
                        restored.before()
                                .map("What was there is in %s.%n"::formatted)
                                .orElse("")));
        return 0;
    }
}
