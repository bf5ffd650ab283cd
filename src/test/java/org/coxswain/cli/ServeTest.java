package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.coxswain.Command;
import org.coxswain.web.TestLedger;
import org.coxswain.web.TestServer;
import org.coxswain.web.Visitor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The life of one data folder: begun, killed, kept, damaged, brought back. Each step goes on where the last one ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServeTest {

    @TempDir
    static Path home;

    private static Path data() {
        return home.resolve("data");
    }

    private static Path file() {
        return home.resolve("kept.backup");
    }

    private Visitor ada = new Visitor("");

    private static Command.Ended run(String command, String... more) {
        var words = Stream.concat(Stream.of(command, "--data", data().toString()), Stream.of(more));
        return Here.run(words.toArray(String[]::new));
    }

    @Test
    @Order(1)
    void aServerKilledOrRobbedOfItsLedgerLosesNothing() throws Exception {
        TestLedger.lendPrograms(data());
        var first = Served.start(data());
        ada = first.visitor();
        ada.post(
                "/first-run",
                "code",
                first.code(),
                "name",
                "Ada",
                "email",
                "ada@example.com",
                "password",
                TestServer.PASSWORD);
        ada.post("/people", "name", "Dana Deal", "email", "dana@example.com", "role", "SALESPERSON");

        var second = run("serve", "--port", "0");
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.err())
                .contains("is in use by process " + first.process.pid() + " (coxswain serve)")
                .hasLineCount(1);

        first.kill();
        try (var again = Served.start(data())) {
            ada = ada.at(again.site());
            assertThat(ada.get("/people").body()).contains("Dana Deal");
            ProcessHandle.of(postgres()).orElseThrow().destroyForcibly();
            assertThat(bodyOnceThere("/people")).contains("Dana Deal");
            keepAndLookOver();
            assertThat(again.log())
                    .contains("PostgreSQL ended and is started again", "\"page\":\"\\/people\"")
                    .doesNotContain("Dana", "example.com", TestServer.PASSWORD);
        }
        assertThat(ProcessHandle.of(notedPostgres()).isPresent()).isFalse();
    }

    private void keepAndLookOver() throws Exception {
        var export = Files.createDirectories(home.resolve("export"));
        Files.writeString(
                export.resolve("opportunities.csv"),
                "opportunity_id,owner_id,created_at,stage,amount,outcome,closed_at\n"
                        + "1,Dana Deal,2026-01-05,Won,100,won,2026-02-05\n");
        assertThat(run("import", export.toString()).out()).contains("Imported 1 opportunities");
        assertThat(ada.get("/").body()).contains("1 import; the last holds 1 opportunities");
        assertThat(run("backup", file().toString()).exit()).isZero();
        var check = run("check");
        assertThat(check.out())
                .contains(
                        "PostgreSQL 18.6 answers, a server is running",
                        "row security: on for all",
                        "1 opportunities, whole")
                .doesNotContain("BAD");
        assertThat(check.exit()).isZero();
    }

    private String bodyOnceThere(String path) throws Exception {
        for (var tries = 0; tries < 300; tries++) {
            var answer = ada.get(path);
            if (answer.statusCode() == 200) return answer.body();
            Thread.sleep(Duration.ofMillis(100));
        }
        return "never there again";
    }

    private long postgres() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data().resolve("ledger/data/postmaster.pid")).getFirst());
    }

    /** The number last noted, also when the note is gone with its server. */
    private long notedPostgres() throws IOException {
        return Files.exists(data().resolve("ledger/data/postmaster.pid")) ? postgres() : Long.MAX_VALUE;
    }

    @Test
    @Order(2)
    void aDamagedBackupIsRefusedInOneSentence() throws Exception {
        var whole = Files.readAllBytes(file());
        var cut = Files.write(home.resolve("cut.backup"), Arrays.copyOf(whole, whole.length / 2));
        var refused = run("restore", cut.toString(), "--replace");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("is damaged: it is cut off").hasLineCount(1);

        var altered = whole.clone();
        for (var place = whole.length / 3; place < whole.length / 3 + 100; place++) altered[place] ^= 1;
        Files.write(cut, altered);
        assertThat(run("restore", cut.toString(), "--replace").err())
                .contains("is damaged")
                .hasLineCount(1);
        assertThat(run("restore", home.resolve("none").toString()).err()).contains("is not there");
    }

    @Test
    @Order(3)
    void aBackupIsNeverRestoredOverAnythingUnasked() throws Exception {
        var refused = run("restore", file().toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("is not empty; with --replace").hasLineCount(1);
    }

    @Test
    @Order(4)
    void aRestoredFolderServesWhatWasKept() throws Exception {
        var restored = run("restore", file().toString(), "--replace");
        assertThat(restored.err()).isEmpty();
        assertThat(restored.out()).contains("Restored to", "What was there is in");
        try (var served = Served.start(data())) {
            var visitor = served.visitor();
            visitor.post("/sign-in", "email", "ada@example.com", "password", TestServer.PASSWORD);
            assertThat(visitor.get("/people").body()).contains("Dana Deal");
            assertThat(visitor.get("/").body()).contains("1 import");
            assertThat(visitor.post("/people", "name", "Ben", "email", "ben@example.com", "role", "MANAGER")
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    @Order(5)
    void aSettingThatIsNotOneIsNamed() throws Exception {
        Files.writeString(data().resolve("coxswain.yaml"), "prot: 8081\n");
        assertThat(run("serve").err())
                .contains("there is no setting named prot")
                .hasLineCount(1);
    }
}
