package org.coxswain.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that outlived the program that started it, or the note of one that is dead. The folder's lock must be held. */
record Remains(Path note, Optional<ProcessHandle> noted, boolean ours) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Remains of(Cluster cluster) throws IOException {
        var noted = cluster.noted().flatMap(note -> ProcessHandle.of(note.process()));
        var ours = noted.filter(handle -> isServerOf(handle, cluster.data())).isPresent();
        return new Remains(cluster.data().resolve("postmaster.pid"), noted, ours);
    }

    /** A dead server's number may be anybody's by now: it must be a postgres, and of this folder. */
    private static boolean isServerOf(ProcessHandle handle, Path data) {
        try {
            var words = Path.of("/proc", String.valueOf(handle.pid()), "cmdline");
            var line = Files.exists(words)
                    ? Files.readString(words).replace('\0', ' ')
                    : handle.info().commandLine().orElse("");
            return line.contains("postgres -D " + data);
        } catch (IOException ended) {
            return false;
        }
    }

    /** The note of a dead server stays where PostgreSQL itself judges it, unless its number has become somebody else's. */
    void stop() throws IOException {
        if (noted.isEmpty()) {
            return;
        }
        var handle = noted.get();
        if (ours) {
            signal(handle.pid(), "INT");
            if (!ends(handle)) {
                signal(handle.pid(), "QUIT");
                if (!ends(handle)) {
                    throw new Unusable("A PostgreSQL left behind (process %d) does not end; end it and start again."
                            .formatted(handle.pid()));
                }
            }
        } else {
            Files.deleteIfExists(note);
        }
    }

    static void signal(long process, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException impossible) {
            throw new Unusable("There is no kill to stop PostgreSQL with.", impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ends(ProcessHandle handle) throws IOException {
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException | java.util.concurrent.ExecutionException broken) {
            throw new IOException("interrupted while PostgreSQL ended", broken);
        }
    }
}
