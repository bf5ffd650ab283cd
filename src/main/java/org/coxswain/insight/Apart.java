package org.coxswain.insight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the work done by another program: what it takes in memory is given back at its end, and a fault there is none here.
 * It says a line twice a second: how far it is ({@code 3 of 8}), or last of all the sentence why it cannot be done. When
 * the one who asked is gone, so is it.
 */
public record Apart(List<String> program) implements Reckoner {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String REFUSED = "refused: ";
    private static final String OF = " of ";
    private static final int MOST_SAID = 4_000;
    private static final int MOST_PLACES = 40;

    private static final Logger LOG = LoggerFactory.getLogger(Apart.class);
    /** A step of a stack, or a kind of failure with what it said cut off. */
    private static final Pattern PLACE = Pattern.compile(
            "\\tat ([\\w.$/@<>-]+\\([^)]*\\))|(?:Caused by: )?((?:\\w+\\.)+\\w+(?:Exception|Error|Failure))(?:: .*)?");

    @Override
    public void reckon(Path folder, Progress progress) throws IOException {
        var process = new ProcessBuilder(Stream.concat(program.stream(), Stream.of(folder.toString()))
                        .toList())
                .start();
        var complaints = CompletableFuture.supplyAsync(
                () -> process.errorReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n")),
                reading -> Thread.ofVirtual().start(reading));
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            listen(said, progress);
            if (process.waitFor() != 0) {
                LOG.error("the process that reckoned ended in {}", places(complaints.join()));
                throw new IOException(
                        "reckoning ended with status %d: %s".formatted(process.exitValue(), start(complaints.join())));
            }
        } catch (InterruptedException told) {
            throw new IOException("interrupted while another process reckoned", told);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void listen(BufferedReader said, Progress progress) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(REFUSED)) {
                throw new Unanswerable(line.substring(REFUSED.length()));
            }
            var words = line.split(OF);
            progress.told(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
        }
    }

    /** Where it broke, as the log may have it: without what was said, which may be of people and deals. */
    static String places(String complaints) {
        return complaints
                .lines()
                .map(PLACE::matcher)
                .filter(Matcher::matches)
                .map(place -> place.group(1) == null ? place.group(2) : place.group(1))
                .limit(MOST_PLACES)
                .collect(Collectors.joining(" < "));
    }

    private static String start(String complaints) {
        return complaints.substring(0, Math.min(complaints.length(), MOST_SAID));
    }

    /** The other side: does the errand in the folder for whoever listens and keeps {@code asking} open. */
    public static void serve(Path folder, InputStream asking, PrintStream listener) throws IOException {
        var told = new Told();
        Thread.ofVirtual().start(() -> told.repeat(listener));
        Thread.ofPlatform().daemon().start(() -> endWith(asking));
        try {
            Reckoner.here().reckon(folder, told);
        } catch (Unanswerable said) {
            listener.println(REFUSED + said.getMessage());
        }
    }

    private static void endWith(InputStream asking) {
        try {
            asking.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // As good as its end.
        }
        Runtime.getRuntime().halt(1);
    }

    /** What was told last. */
    private static final class Told implements Progress {

        private volatile String last = "0 of 0";

        @Override
        public void told(int done, int of) {
            last = done + OF + of;
        }

        void repeat(PrintStream listener) {
            while (!listener.checkError()) {
                listener.println(last);
                pause();
            }
        }

        private static void pause() {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
