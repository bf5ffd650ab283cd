package org.coxswain.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where everything is kept, for the commands of the server. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "coxswain-data",
            description = "The folder everything is kept in (default: coxswain-data).")
    Path folder = Path.of("coxswain-data");
}
