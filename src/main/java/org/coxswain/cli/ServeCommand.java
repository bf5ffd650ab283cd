package org.coxswain.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The pages, for as long as the command runs. */
@Command(
        name = "serve",
        description = "Keeps people, their work and imports in a folder, and shows pages about them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Listen on this network address (default: as in coxswain.yaml, else 127.0.0.1).")
    private @Nullable String address;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Answer on this port (default: as in coxswain.yaml, else 8080).")
    private @Nullable Integer port;

    @Override
    public Integer call() throws Exception {
        return new Serving(data.folder, new Serving.Listening(address, port), new Ordinary()).untilStopped();
    }
}
