package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.coxswain.insight.Apart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A server's reckoning in a process of its own; started by the server, never by hand. */
@Command(name = "reckon", hidden = true, description = "Reckons for a server that runs.")
final class ReckonCommand implements Callable<Integer> {

    /** Most of what a reckoning holds is in the engine, whose limit is its own; nobody waits for a page of it. */
    private static final List<String> WORDS = List.of(
            "-Xmx640m",
            "-XX:+UseSerialGC",
            "-XX:+UseStringDeduplication",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "--enable-native-access=ALL-UNNAMED");

    private static final Path NICE = Path.of("/usr/bin/nice");

    @Parameters(paramLabel = "FOLDER", description = "Where the errand lies.")
    private Path folder = Path.of("");

    /** Whatever goes wrong is told whole: the server reads it, and nobody else. */
    @Override
    public Integer call() {
        try {
            Apart.serve(folder, System.in, System.out);
            return 0;
        } catch (IOException | RuntimeException broken) {
            broken.printStackTrace();
            return 1;
        }
    }

    /** This program once more, to be told the folder; after whoever waits for a page, where the machine knows such manners. */
    static List<String> program() {
        var gently = Files.isExecutable(NICE) ? List.of(NICE.toString(), "-n", "10") : List.<String>of();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start = List.of("-cp", System.getProperty("java.class.path"), Coxswain.class.getName(), "reckon");
        return Stream.of(gently, List.of(java), WORDS, start)
                .flatMap(List::stream)
                .toList();
    }
}
