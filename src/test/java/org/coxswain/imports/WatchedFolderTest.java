package org.coxswain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.coxswain.facts.Batches;
import org.coxswain.ledger.Scope;
import org.coxswain.web.TestServer;
import org.coxswain.web.Visitor;
import org.coxswain.web.Visitor.Dropped;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Imports that nobody looks at: from a folder, from programs, and those whose server was killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WatchedFolderTest {

    private static final String HEAD = "opportunity_id,owner_id,created_at,stage,amount,outcome,closed_at\n";

    @TempDir
    static Path data;

    private TestServer server;
    private Visitor ada;

    @BeforeAll
    void open() throws Exception {
        Files.createDirectories(watched());
        server = TestServer.founded(data);
        ada = server.signedIn("ada@example.com");
    }

    @AfterAll
    void close() {
        server.close();
    }

    private static Path watched() {
        return data.resolve("watched");
    }

    private static String deal(int id) {
        return id + ",Dana Deal,2026-01-05,Won,100,won,2026-02-05\n";
    }

    @Test
    @Order(1)
    void aFileIsReadOnceItIsWholeAndPutAside() throws Exception {
        var file = watched().resolve("deals.csv");
        Files.writeString(file, HEAD);
        for (var id = 1; id <= 6; id++) {
            Files.writeString(file, deal(id), StandardOpenOption.APPEND);
            Thread.sleep(Duration.ofMillis(120));
            assertThat(recorded()).isEmpty();
        }
        assertThat(told(watched().resolve("done/deals.csv.txt")))
                .contains("Imported as 000001: 6 opportunities, 0 stage changes, 0 rejected.");
        assertThat(watched().resolve("done/deals.csv")).exists();
        assertThat(file).doesNotExist();
        assertThat(recorded()).containsExactly("000001");
        assertThat(ada.get("/imports").body()).contains("deals.csv", "the watched folder");
    }

    @Test
    @Order(2)
    void theSameAgainIsPutAsideAndChangesNothing() throws Exception {
        Files.copy(watched().resolve("done/deals.csv"), watched().resolve("again.csv"));
        assertThat(told(watched().resolve("done/again.csv.txt")))
                .contains("These files were imported before, as 000001; nothing changed.");
        assertThat(recorded()).containsExactly("000001");
    }

    @Test
    @Order(3)
    void whatCannotBeReadIsPutAsideWithASentence() throws Exception {
        Files.writeString(watched().resolve("letter.csv"), "%PDF-1.4");
        Files.writeString(watched().resolve("deals.csv.part"), HEAD + deal(7));
        assertThat(told(watched().resolve("refused/letter.csv.txt"))).contains("it is a PDF, not a table");
        assertThat(watched().resolve("deals.csv.part")).exists();
        assertThat(recorded()).containsExactly("000001");
    }

    @Test
    @Order(4)
    void aFolderIsReadAsOneImport() throws Exception {
        var folder = Files.createDirectory(data.resolve("export"));
        Files.writeString(folder.resolve("deals.csv"), HEAD + deal(8));
        Files.writeString(folder.resolve("people.csv"), "person_id,name\nDana Deal,Dana Deal\n");
        Files.move(folder, watched().resolve("export"));
        assertThat(told(watched().resolve("done/export.txt"))).contains("Imported as 000002");
        assertThat(watched().resolve("done/export/people.csv")).exists();
    }

    @Test
    @Order(5)
    void aProgramDropsFilesAndAsksHowTheyStand() throws Exception {
        var answer = ada.drop("/api/imports", List.of(Dropped.of("deals.csv", HEAD + deal(9))));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"state\":\"waiting\"").containsPattern("\"href\":\"/imports/\\d+\"");
        var id = answer.body().replaceAll(".*\"id\":(\\d+).*", "$1");
        assertThat(eventually("/api/imports/" + id, "\"kept\"")).contains("Import 000003 counts.");
        assertThat(ada.drop("/api/imports", List.of(Dropped.of("other.csv", HEAD + deal(9))))
                        .body())
                .contains("\"id\":" + id, "\"kept\"");
        var looked = ada.drop("/api/imports?keep=false", List.of(Dropped.of("deals.csv", HEAD + deal(10))));
        var draft = looked.body().replaceAll(".*\"id\":(\\d+).*", "$1");
        assertThat(eventually("/api/imports/" + draft, "\"draft\"")).contains("is ready to be kept");
        assertThat(ada.drop("/api/imports", List.of()).statusCode()).isEqualTo(422);
        assertThat(ada.get("/api/imports/999").statusCode()).isEqualTo(404);
        assertThat(server.visitor().drop("/api/imports", List.of()).statusCode())
                .isNotEqualTo(202);
        assertThat(recorded()).containsExactly("000001", "000002", "000003");
    }

    /** What a killed server leaves behind: its files, a row that says it is reading, and half a batch. */
    @Test
    @Order(6)
    void aReadingThatWasKilledIsTakenUpAndTheOthersWaitForTheirTurn() throws Exception {
        var id = killed("interval '2 s'");
        assertThat(ada.get("/imports/" + id).body()).contains("Being read", "Reading deals.csv: 1 MB of 4 MB");
        var other = ada.drop("/imports", List.of(Dropped.of("other.csv", HEAD + deal(12))))
                .headers()
                .firstValue("location")
                .orElseThrow();
        assertThat(ada.get(other).body()).contains("Waiting to be read");
        ada.postWith(ada.token(), other + "/stop");
        assertThat(ada.get(other).body()).contains("Stopped before it was read.");
        assertThat(eventually("/imports/" + id, "ready to be kept")).contains("1 opportunity");
        assertThat(data.resolve("drafts/%d/batch/half".formatted(id))).doesNotExist();
        ada.postWith(ada.token(), other + "/reading");
        eventually(other, "ready to be kept");
    }

    @Test
    @Order(7)
    void anImportOfTheCommandLineIsInTheListOfTheServer() throws Exception {
        var file = Files.writeString(data.resolve("typed.csv"), HEAD + deal(13));
        var first = new Direct(List.of(file), null, step -> {}).into(data);
        assertThat(first).isInstanceOf(Direct.Outcome.Kept.class);
        eventually("/imports", "typed.csv");
        assertThat(ada.get("/imports").body()).contains("the command line");
        assertThat(new Direct(List.of(file), null, step -> {}).into(data)).isInstanceOf(Direct.Outcome.Repeated.class);
        var dropped = ada.drop("/imports", List.of(Dropped.of("same.csv", HEAD + deal(13))));
        assertThat(dropped.headers().firstValue("location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("?again"));
    }

    /** The batch has its place among the others, and the ledger did not hear of it any more. */
    @Test
    @Order(8)
    void aKeepingThatWasKilledHalfWayCountsOnce() throws Exception {
        var page = ada.drop("/imports", List.of(Dropped.of("half.csv", HEAD + deal(15))))
                .headers()
                .firstValue("location")
                .orElseThrow();
        eventually(page, "ready to be kept");
        var id = Long.parseLong(page.substring("/imports/".length()));
        var digest = server.ledger.as(
                Scope.PROGRAM,
                db -> db.sql("select digest from imports.import where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single());
        var before = recorded().size();
        new Origin(id, digest, "", List.of("half.csv"), 1)
                .keep(data.resolve("drafts/%d/batch".formatted(id)), new Batches(data.resolve("facts")));
        eventually(page, "counts");
        ada.postWith(ada.token(), page + "/keeping");
        assertThat(recorded()).hasSize(before + 1);
    }

    @Test
    @Order(9)
    void aDraftNobodyWantsIsGoneAfterAWeek() throws Exception {
        var page = ada.drop("/imports", List.of(Dropped.of("forgotten.csv", HEAD + deal(14))))
                .headers()
                .firstValue("location")
                .orElseThrow();
        eventually(page, "ready to be kept");
        var draft = data.resolve("drafts/" + page.substring("/imports/".length()));
        assertThat(draft).exists();
        server.clock.pass(Duration.ofDays(8));
        for (var tries = 0; tries < 200 && Files.exists(draft); tries++) Thread.sleep(Duration.ofMillis(50));
        assertThat(draft).doesNotExist();
    }

    private long killed(String left) throws IOException {
        var id = server.ledger.as(Scope.PROGRAM, db -> {
            var begun = db.sql("insert into imports.import (way, files, bytes, digest, began_at, state)"
                            + " values ('page', array['deals.csv'], 100, 'gone', now(), 'waiting') returning id")
                    .query(Long.class)
                    .single();
            db.sql("insert into imports.reading (import, holder, began_at, held_until, doing, done, of)"
                            + " values (:id, 'gone', now(), now() + " + left
                            + ", 'reading deals.csv', 3145728, 12582912)")
                    .param("id", begun)
                    .update();
            return begun;
        });
        var files = Files.createDirectories(data.resolve("drafts/%d/files".formatted(id)));
        Files.writeString(files.resolve("0"), HEAD + deal(11));
        Files.createDirectories(data.resolve("drafts/%d/batch/half".formatted(id)));
        return id;
    }

    private static String told(Path file) throws Exception {
        for (var tries = 0; tries < 400 && !Files.exists(file); tries++) Thread.sleep(Duration.ofMillis(50));
        Thread.sleep(Duration.ofMillis(50));
        return Files.readString(file);
    }

    private String eventually(String path, String words) throws Exception {
        for (var tries = 0; tries < 400; tries++) {
            var page = ada.get(path).body();
            if (page.contains(words)) return page;
            Thread.sleep(Duration.ofMillis(50));
        }
        throw new AssertionError("%s never said %s".formatted(path, words));
    }

    private static List<String> recorded() throws IOException {
        return new Batches(data.resolve("facts"))
                .recorded().stream()
                        .map(batch -> batch.getFileName().toString())
                        .toList();
    }
}
