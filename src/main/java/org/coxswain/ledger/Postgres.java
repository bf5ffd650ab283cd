package org.coxswain.ledger;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server as a child of this process, on this machine's own address only. Killed, it is started again. */
final class Postgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postgres.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int LONGEST_REST = 10;
    private static final int PORTS = 3;

    private final Cluster cluster;
    private final int port;
    private final Object turn = new Object();
    private boolean wanted = true;
    private Process process;

    private Postgres(Cluster cluster, int port, Process process) {
        this.cluster = cluster;
        this.port = port;
        this.process = process;
    }

    /** A port that was free a moment ago may be taken by now: then another one is tried. */
    static Postgres start(Cluster cluster) throws IOException {
        Remains.of(cluster).stop();
        for (var attempt = 1; ; attempt++) {
            try {
                return start(cluster, freePort());
            } catch (Unusable ended) {
                if (attempt == PORTS) {
                    throw ended;
                }
                LOG.atInfo().addKeyValue("attempt", attempt).log("PostgreSQL is started on another port");
            }
        }
    }

    private static Postgres start(Cluster cluster, int port) throws IOException {
        var postgres = new Postgres(cluster, port, launch(cluster, port));
        try {
            postgres.awaitReady();
        } catch (IOException | RuntimeException failed) {
            postgres.close();
            throw failed;
        }
        postgres.watch(postgres.process);
        return postgres;
    }

    int port() {
        return port;
    }

    private static Process launch(Cluster cluster, int port) throws IOException {
        cluster.underling().own(cluster.folder());
        cluster.shortenLog();
        var words = List.of(
                cluster.programs().named("postgres"),
                "-D",
                cluster.data().toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "max_connections=60",
                "-c",
                "log_checkpoints=off",
                // Errors are noted without the values that people typed.
                "-c",
                "log_error_verbosity=terse",
                "-c",
                "log_min_error_statement=panic");
        return new ProcessBuilder(cluster.underling().running(words))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
                .start();
    }

    /**
     * A note left by a server that is dead also says "ready", so the note must be this one's: its process, and, as numbers
     * begin anew in each container, its port.
     */
    private void awaitReady() throws IOException {
        for (var waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(LOOK_AGAIN)) {
            if (!process.isAlive()) {
                throw new Unusable("PostgreSQL did not start: " + lastWords());
            }
            var noted = cluster.noted();
            if (noted.filter(note -> note.isOf(process.pid(), port)).isPresent()) {
                return;
            }
            rest(LOOK_AGAIN);
        }
        throw new Unusable("PostgreSQL is still not ready after %d minutes; %s says what it does."
                .formatted(PATIENCE.toMinutes(), cluster.log()));
    }

    private String lastWords() throws IOException {
        return Files.readAllLines(cluster.log()).stream()
                .reduce((before, line) -> line)
                .orElse("it said nothing");
    }

    private void watch(Process watched) {
        var unused = watched.onExit()
                .thenRun(() -> Thread.ofVirtual().name("ledger-watch").start(this::startAgain));
    }

    /** For as long as it takes: a full disk keeps it from starting until somebody makes room. */
    private void startAgain() {
        for (var attempt = 1; !isBackOrUnwanted(attempt); attempt++) {
            rest(Duration.ofMillis(500L * Math.min(attempt, LONGEST_REST)));
        }
    }

    private boolean isBackOrUnwanted(int attempt) {
        synchronized (turn) {
            if (!wanted) {
                return true;
            }
            try {
                LOG.atWarn().addKeyValue("attempt", attempt).log("PostgreSQL ended and is started again");
                Remains.of(cluster).stop();
                process = launch(cluster, port);
                awaitReady();
                watch(process);
                return true;
            } catch (IOException | RuntimeException failed) {
                LOG.atError().addKeyValue("attempt", attempt).log("PostgreSQL did not start: {}", failed.getMessage());
                return false;
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unusable("Stopped while waiting for PostgreSQL.", stopped);
        }
    }

    /** Asks it to end now: transactions under way are undone, what was committed is on disk. */
    @Override
    public void close() {
        synchronized (turn) {
            wanted = false;
            Remains.signal(process.pid(), "INT");
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
