package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.coxswain.Command;
import org.coxswain.facts.Batches;
import org.coxswain.intake.Manifest;
import org.coxswain.ledger.DataFolder;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.coxswain.web.TestLedger;
import org.coxswain.web.TestServer;
import org.coxswain.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * One folder whose programs are killed in the middle of things and whose disk fills up; {@link ServeTest} kills the ledger
 * and starts two servers on one folder. The company's clock is two days behind, and one less after each server that is
 * killed: so nobody waits until the killed one's turn is over.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @TempDir
    static Path home;

    private SmallDisk disk = SmallDisk.none();
    private List<Served> running = List.of();
    private Visitor ada = new Visitor("");
    private int number;

    @BeforeAll
    void begin() throws Exception {
        disk = SmallDisk.at(Files.createDirectories(data()));
        TestLedger.lendPrograms(data());
        new MadeUp(DAY, 2, 6).writeTo(data());
        Simulation.of(new SimulationPlan(11, 6, 104, Preset.DEMO, DAY)).writeTo(export());
        var served = serve();
        ada = served.visitor();
        ada.post("/first-run", founding(served));
    }

    @AfterAll
    void end() throws IOException {
        for (var served : running) served.close();
        disk.close();
    }

    @Test
    @Order(1)
    void anImportOfThePageKilledInTheMiddleIsTakenUpAndCountsOnce() throws Exception {
        var page = dropped().headers().firstValue("location").orElseThrow();
        until(() -> isReading(data().resolve("drafts" + page.substring("/imports".length()))));
        running.getFirst().kill();
        assertThat(recorded()).isEmpty();

        new MadeUp(DAY, 1, 6).writeTo(data());
        ada = ada.at(serve().site());
        until(() -> ada.get(page).body().contains("ready to be kept"));
        assertThat(recorded()).isEmpty();
        ada.postWith(ada.token(), page + "/keeping");
        assertThat(ada.get(page).body()).contains("Import 000001 counts");
        assertThat(data().resolve("drafts")).isEmptyDirectory();
    }

    @Test
    @Order(2)
    void aReckoningKilledInTheMiddleIsTakenUpByTheNextServer() throws Exception {
        until(() -> ada.get("/").body().contains("Reckoning:"));
        running.getFirst().kill();
        new MadeUp(DAY, 0, 6).writeTo(data());
        ada = ada.at(serve().site());
        assertThat(ada.get("/week").body()).doesNotContain("As of");
        until(() -> ada.get("/week").body().contains("As of 31\u00a0Mar\u00a02026"));
        assertThat(ada.get("/").body()).doesNotContain("Reckoning:");
        assertThat(recorded()).containsExactly("000001");
        assertThat(Manifest.read(DataFolder.factsOf(data()).resolve("000001")).rows("opportunities"))
                .isEqualTo(Files.readAllLines(export().resolve("opportunities.csv"))
                                .size()
                        - 1);
    }

    @Test
    @Order(3)
    void anImportOfTheCommandLineKilledInTheMiddleCountsForNothing() throws Exception {
        Files.writeString(export().resolve("note.txt"), "the same again would change nothing");
        var killed = Command.coxswain("import", "--data", data().toString(), export().toString())
                .start();
        until(() -> isReading(data().resolve("drafts")));
        killed.destroyForcibly().waitFor();
        assertThat(recorded()).containsExactly("000001");
    }

    @Test
    @Order(4)
    void aBackupKilledInTheMiddleIsNoneAndItsRemainsGoWithTheNext() throws Exception {
        var file = home.resolve("kept.backup");
        var killed = Command.coxswain("backup", "--data", data().toString(), file.toString())
                .start();
        until(() -> !parts().isEmpty());
        killed.destroyForcibly().waitFor();
        assertThat(file).doesNotExist();

        var kept = run("backup", file.toString());
        assertThat(kept.err()).isEmpty();
        assertThat(kept.exit()).isZero();
        assertThat(file).exists();
        assertThat(parts()).isEmpty();
        assertThat(ada.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void aFullDiskIsToldAndLosesNothing() throws Exception {
        assumeTrue(
                disk.isSmall(), "skipped: a small disk can be mounted by root alone, where mounting is allowed at all");
        assertThat(run("import", export().toString()).out()).contains("as 000002");
        assertThat(data().resolve("drafts")).isEmptyDirectory();
        Files.writeString(export().resolve("note.txt"), "nor would this");
        disk.fill();
        var imported = run("import", export().toString());
        assertThat(imported.exit()).isEqualTo(1);
        assertThat(imported.err()).contains("There is no room left on the disk").hasLineCount(1);
        until(() -> dropped().body().contains("There is no room left on the disk"));
        assertThat(data().resolve("drafts")).isEmptyDirectory();
        until(() -> ada.get("/").body().contains("The last reckoning failed. The disk is full"));
        assertThat(ada.get("/week").body()).contains("As of 31\u00a0Mar\u00a02026", "These pages show the one before");
        until(() -> added("Crowd %d".formatted(number++)).contains("The disk is full"));

        disk.free();
        until(() -> added("Dana Deal").isEmpty());
        assertThat(ada.get("/people").body()).contains("Crowd 0", "Dana Deal");
        assertThat(dropped().statusCode()).isEqualTo(303);
        until(() -> ada.get("/week").body().contains("in import 000002"));
    }

    private String added(String name) throws Exception {
        var email = name.replace(' ', '.') + "." + "x".repeat(150) + "@example.com";
        return ada.post("/people", "name", name + " X".repeat(60), "email", email, "role", "SALESPERSON")
                .body();
    }

    private Served serve() throws Exception {
        var served = Served.start(data());
        running = List.of(served);
        return served;
    }

    private static String[] founding(Served served) throws IOException {
        return new String[] {
            "code", served.code(), "name", "Ada", "email", "ada@example.com", "password", TestServer.PASSWORD
        };
    }

    private static Path data() {
        return home.resolve("data");
    }

    private static Path export() {
        return home.resolve("export");
    }

    private HttpResponse<String> dropped() throws Exception {
        try (var files = Files.list(export())) {
            return ada.drop("/imports", files.map(FaultsTest::read).toList());
        }
    }

    private static Visitor.Dropped read(Path file) {
        try {
            return new Visitor.Dropped(file.toFile().getName(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> recorded() throws IOException {
        return new Batches(DataFolder.factsOf(data()))
                .recorded().stream().map(batch -> batch.toFile().getName()).toList();
    }

    /** A batch in the making lies beside where it is to be. */
    private static boolean isReading(Path folder) throws IOException {
        return named(folder, ".").stream().anyMatch(path -> path.toString().endsWith(".part"));
    }

    private static List<Path> parts() throws IOException {
        return named(home, ".kept.backup");
    }

    private static List<Path> named(Path folder, String beginning) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> path.toFile().getName().startsWith(beginning))
                    .toList();
        }
    }

    private static void until(Callable<Boolean> there) throws Exception {
        for (var tries = 0; !there.call(); tries++) {
            if (tries > 20_000) throw new IOException("it never comes");
            Thread.sleep(Duration.ofMillis(5));
        }
    }

    private static Command.Ended run(String command, String file) {
        return Here.run(command, "--data", data().toString(), file);
    }
}
