package org.coxswain.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.coxswain.ledger.DataFolder;
import org.coxswain.ledger.LedgerServer;
import org.coxswain.web.Server;
import org.jspecify.annotations.Nullable;

/** A server from its start to its end: whatever was opened is closed in the opposite order, also when it is told to stop. */
final class Serving {

    private static final String STOPPED = "Stopped while starting.";

    private final Path folder;
    private final @Nullable Integer port;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    Serving(Path folder, @Nullable Integer port) {
        this.folder = folder;
        this.port = port;
    }

    /** The hook comes first: a server stopped while it starts leaves nothing running. */
    int untilStopped() throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
        try {
            start();
        } catch (Exception failed) {
            var toldToStop = isClosed();
            close();
            if (toldToStop) {
                throw new Refused(STOPPED);
            }
            throw portTaken(failed)
                    ? new Refused("The port is in use by another program; choose one with --port.")
                    : failed;
        }
        new CountDownLatch(1).await();
        return 0;
    }

    private void start() throws IOException {
        var data = keep(DataFolder.take(folder, "serve"));
        Settings.describe(data.path());
        var settings = Settings.in(data.path());
        var web = settings.web(data, port);
        var ledgerServer = keep(LedgerServer.start(settings.place(), data.path()));
        var ledger = keep(ledgerServer.open(Clock.systemDefaultZone()));
        var server = keep(Server.start(web, new Server.Subject(ledger, new RecordedImports(data.facts()))));
        Output.toScreen(words(server, web.address()));
    }

    private static String words(Server server, String address) {
        var host = address.equals("0.0.0.0") ? "localhost" : address;
        var place = "%s://%s:%d/".formatted(server.speaksHttps() ? "https" : "http", host, server.port());
        var first = server.firstRunCode()
                .map(code -> "Nobody can sign in yet. Open the page, and give this code there: %s%n".formatted(code))
                .orElse("");
        return "Coxswain is at %s%n%sCtrl-C stops it.%n".formatted(place, first);
    }

    private synchronized <T extends AutoCloseable> T keep(T opened) {
        if (closed) {
            Quietly.close(opened);
            throw new Refused(STOPPED);
        }
        open.push(opened);
        return opened;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void close() {
        closed = true;
        while (!open.isEmpty()) {
            Quietly.close(open.pop());
        }
    }

    private static boolean portTaken(Exception failed) {
        return Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof BindException
                        || cause.getClass().getSimpleName().equals("PortInUseException"));
    }
}
