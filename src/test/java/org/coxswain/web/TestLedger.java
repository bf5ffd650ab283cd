package org.coxswain.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.coxswain.ledger.DataFolder;
import org.coxswain.ledger.LedgerPlace;
import org.coxswain.ledger.LedgerServer;

/** The real PostgreSQL, started once for all tests of this JVM; each test that wants one gets an empty database of it. */
public final class TestLedger {

    private static final TestLedger ONE = start();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Path folder;
    private final String server;
    private final String keeper;

    private TestLedger(Path folder, String server, String keeper) {
        this.folder = folder;
        this.server = server;
        this.keeper = keeper;
    }

    private static TestLedger start() {
        try {
            var folder = Files.createTempDirectory("coxswain-ledger");
            var taken = DataFolder.take(folder, "test");
            var server = LedgerServer.start(new LedgerPlace.Embedded(), folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, taken)));
            var keys = new Properties();
            keys.load(Files.newBufferedReader(folder.resolve("ledger/keys")));
            var port = Files.readAllLines(folder.resolve("ledger/data/postmaster.pid"))
                    .get(3);
            return new TestLedger(folder, "jdbc:postgresql://127.0.0.1:" + port + "/", keys.getProperty("keeper"));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void end(LedgerServer server, DataFolder taken) {
        server.close();
        try (taken;
                var all = Files.walk(taken.path())) {
            for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException leftBehind) {
            throw new IllegalStateException(leftBehind);
        }
    }

    /** An empty database with two accounts, as an administrator of somebody else's server would make them. */
    public static LedgerPlace.Elsewhere empty() {
        var name = "test" + NUMBER.incrementAndGet();
        ONE.run("postgres", "create role " + name + "_owner login password 'owner'");
        ONE.run("postgres", "create role " + name + "_app login password 'app'");
        ONE.run("postgres", "create database " + name + " owner " + name + "_owner");
        return new LedgerPlace.Elsewhere(
                ONE.server + name,
                new LedgerPlace.Account(name + "_owner", "owner"),
                new LedgerPlace.Account(name + "_app", "app"));
    }

    /** The programs as they were unpacked already, for a data folder that is to start its own server. */
    public static void lendPrograms(Path data) throws IOException {
        Files.createDirectories(data.resolve("ledger"));
        Files.createSymbolicLink(data.resolve("ledger/programs-18"), ONE.folder.resolve("ledger/programs-18"));
    }

    private void run(String database, String statement) {
        try (var connection = DriverManager.getConnection(server + database, "postgres", keeper);
                var open = connection.createStatement()) {
            open.execute(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
