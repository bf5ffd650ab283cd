package org.coxswain.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.coxswain.access.AccessSettings;
import org.coxswain.imports.ImportsSettings;
import org.coxswain.insight.InsightSettings;
import org.coxswain.insight.Reckoner;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.LedgerPlace;
import org.coxswain.ledger.LedgerServer;

/** The real server on a free port, over a database of its own. */
public final class TestServer implements AutoCloseable {

    public static final String PASSWORD = "row, row, row your boat";

    private static final AccessSettings SIGNED_IN = new AccessSettings(Duration.ofDays(7), Duration.ofDays(30));
    private static final InsightSettings.Rhythm IMPATIENT =
            new InsightSettings.Rhythm(Duration.ofMillis(100), Duration.ofSeconds(2), LocalTime.of(3, 0));

    private static final ImportsSettings.Rhythm HASTY =
            new ImportsSettings.Rhythm(Duration.ofMillis(100), Duration.ofSeconds(2), Duration.ofMillis(700));
    private static final long LARGEST = 20L << 20;

    public final LedgerPlace.Elsewhere place;
    public final TestClock clock = new TestClock();
    public final Ledger ledger;
    public final Server server;

    private final Path data;
    private final AccessSettings access;

    private TestServer(LedgerPlace.Elsewhere place, Path data, AccessSettings access) throws IOException {
        this.place = place;
        this.data = data;
        this.access = access;
        ledger = LedgerServer.start(place, data).open(clock);
        var insight = new InsightSettings(data.resolve("facts"), data.resolve("scratch"), IMPATIENT, Reckoner.here());
        var imports = new ImportsSettings(data, LARGEST, data.resolve("watched"), HASTY);
        server = Server.start(
                new WebSettings("127.0.0.1", 0, false, null, access, insight, imports),
                new Server.Subject(ledger, List::of));
    }

    /** Without a data folder nothing is ever imported. */
    public static TestServer empty() throws IOException {
        return new TestServer(TestLedger.empty(), Path.of("none"), SIGNED_IN);
    }

    /** With one administrator, Ada. */
    public static TestServer founded() throws Exception {
        return founded(Path.of("none"));
    }

    public static TestServer founded(Path data) throws Exception {
        return found(new TestServer(TestLedger.empty(), data, SIGNED_IN));
    }

    /** With mail, or another way to sign in. */
    static TestServer founded(AccessSettings access) throws Exception {
        return found(new TestServer(TestLedger.empty(), Path.of("none"), access));
    }

    private static TestServer found(TestServer started) throws Exception {
        started.visitor().post("/first-run", started.foundedBy("Ada Lovelace", "ada@example.com"));
        return started;
    }

    public String[] foundedBy(String name, String email) {
        var code = server.firstRunCode().orElseThrow();
        return new String[] {"code", code, "name", name, "email", email, "password", PASSWORD};
    }

    /** Another server over the same database. */
    public TestServer again() throws IOException {
        return new TestServer(place, data, access);
    }

    /** Another server over the same database, where people come in otherwise. */
    TestServer again(AccessSettings otherwise) throws IOException {
        return new TestServer(place, data, otherwise);
    }

    /** Another server over the same database, on a machine of its own. */
    public TestServer again(Path elsewhere) throws IOException {
        return new TestServer(place, elsewhere, access);
    }

    public Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + server.port());
    }

    public Visitor signedIn(String email) throws Exception {
        var visitor = visitor();
        visitor.post("/sign-in", "email", email, "password", PASSWORD);
        return visitor;
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
    }
}
