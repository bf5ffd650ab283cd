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
import org.coxswain.ledger.LedgerPlace;
import org.coxswain.ledger.LedgerServer;
import org.coxswain.web.Server;
import org.jspecify.annotations.Nullable;

/** A server from its start to its end: whatever was opened is closed in the opposite order, also when it is told to stop. */
final class Serving {

    /** Where to answer, as far as the command says. */
    record Listening(@Nullable String address, @Nullable Integer port) {}

    private static final String STOPPED = "Stopped while starting.";

    private final Path folder;
    private final Listening asked;
    private final Occasion occasion;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    Serving(Path folder, Listening asked, Occasion occasion) {
        this.folder = folder;
        this.asked = asked;
        this.occasion = occasion;
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
        var data = keep(DataFolder.take(folder, occasion.command()));
        occasion.prepare(data.path());
        Settings.describe(data.path());
        var madeUp = MadeUp.in(data.path());
        var settings = Settings.in(data.path());
        // Everybody knows the passwords of people who are made up, so a demo keeps to its machine and its folder.
        var place = madeUp.isPresent() ? new LedgerPlace.Embedded() : settings.place();
        var real = Clock.systemDefaultZone();
        var ledgerServer = keep(LedgerServer.start(place, data.path()));
        var ledger = keep(
                ledgerServer.open(madeUp.map(company -> company.clock(real)).orElse(real)));
        var notice = madeUp.isPresent() ? MadeUp.NOTICE : "";
        var subject = new Server.Subject(ledger, new RecordedImports(data.facts()), notice);
        var web = madeUp.isPresent() ? settings.web(data, asked).onlyHere() : settings.web(data, asked);
        var server = keep(Server.start(web, subject));
        Output.toScreen(occasion.words(server, place(server, web.address())));
    }

    private static String place(Server server, String address) {
        var host = address.equals("0.0.0.0") ? "localhost" : address;
        return "%s://%s:%d/".formatted(server.speaksHttps() ? "https" : "http", host, server.port());
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
