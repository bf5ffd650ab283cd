package org.coxswain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another program, run as a user would run it. */
public record Command(List<String> words, Path folder, Map<String, String> environment) {

    public record Ended(int exit, String out, String err) {

        public String lastError() {
            return err.lines().reduce("", (before, line) -> line);
        }
    }

    public static Command of(String... words) {
        return new Command(List.of(words), Path.of("").toAbsolutePath(), Map.of());
    }

    /** Coxswain itself, without its launcher. */
    public static Command coxswain(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start = List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.coxswain.cli.Coxswain");
        var words = Stream.concat(start.stream(), Stream.of(arguments)).toList();
        return new Command(words, Path.of("").toAbsolutePath(), Map.of());
    }

    public Command in(Path where) {
        return new Command(words, where, environment);
    }

    public Command with(String name, String value) {
        return new Command(words, folder, Map.of(name, value));
    }

    /** Starts it with nothing to say to it and nobody listening. */
    public Process start() throws IOException {
        return builder()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public Ended run() throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        try {
            Process process = builder()
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) throw new IOException("still running: " + words);
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        return builder;
    }
}
