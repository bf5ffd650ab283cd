package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.coxswain.Command;
import org.coxswain.web.Visitor;

/** {@code coxswain serve} as a user starts it: a process of its own, known by what it prints. */
final class Served implements AutoCloseable {

    private static final Pattern SITE = Pattern.compile("Coxswain is at (\\S+)/\\s");
    private static final Pattern CODE = Pattern.compile("give this code there: (\\S+)");

    final Process process;
    private final Path out;
    private final Path log;

    private Served(Process process, Path out, Path log) {
        this.process = process;
        this.out = out;
        this.log = log;
    }

    static Served start(Path data) throws Exception {
        return start("serve", data);
    }

    static Served demo(Path data) throws Exception {
        return start("demo", data);
    }

    private static Served start(String command, Path data) throws Exception {
        var out = Files.createTempFile("served", null);
        var log = Files.createTempFile("served", ".log");
        var words = new ArrayList<>(Command.coxswain(command, "--data", data.toString(), "--port", "0")
                .words());
        words.add(1, "-Dlogging.config=classpath:logback.xml");
        var process = new ProcessBuilder(words)
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        var served = new Served(process, out, log);
        while (!served.said().contains("Ctrl-C")) {
            if (!process.isAlive()) throw new IOException("it ended with " + process.exitValue() + ": " + served.log());
            Thread.sleep(Duration.ofMillis(50));
        }
        return served;
    }

    String said() throws IOException {
        return Files.readString(out);
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    String code() throws IOException {
        return found(CODE);
    }

    Visitor visitor() throws IOException {
        return new Visitor(site());
    }

    String site() throws IOException {
        return found(SITE);
    }

    private String found(Pattern pattern) throws IOException {
        var found = pattern.matcher(said());
        if (!found.find()) throw new IOException("it did not say so: " + said());
        return found.group(1);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IOException("it does not stop");
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        Files.delete(out);
        Files.delete(log);
    }
}
