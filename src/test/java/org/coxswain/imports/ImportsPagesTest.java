package org.coxswain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.coxswain.facts.Batches;
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
import org.springframework.web.util.HtmlUtils;

/** From a dropped file to facts and back: what is shown before anything counts, and who may do it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportsPagesTest {

    private static final String DEALS = """
        opportunity_id,name,owner_id,created_at,stage,amount,outcome,closed_at
        1,Acme,Dana Deal,2026-01-05,Won,100,won,2026-02-05
        2,<b>Bold & Sons</b>,Dana Deal,2026-01-06,Proposal,many,open,
        3,Cargo,Ben Bold,2026-01-07,Proposal,300,open,
        """;

    private static final Pattern LINK = Pattern.compile("http://[^/]+(/invitation/[\\w-]+)");

    @TempDir
    static Path data;

    private TestServer server;
    private Visitor ada;

    @BeforeAll
    void open() throws Exception {
        server = TestServer.founded(data);
        ada = server.signedIn("ada@example.com");
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @Order(1)
    void beforeTheFirstImportThePageSaysWhatToDo() throws Exception {
        assertThat(ada.get("/imports").body())
                .contains("Nothing is imported yet", "Export the opportunities from your CRM", "at most 20 MB at once");
        assertThat(ada.get("/").body()).contains("href=\"/imports\"");
    }

    @Test
    @Order(2)
    void whatIsDroppedIsShownBeforeAnyOfItCounts() throws Exception {
        var page = settled(dropped(Dropped.of("../../etc/deals \"<i>\".csv", DEALS)));
        assertThat(text(page))
                .contains("3 opportunities are ready to be kept", "Nothing of it counts yet")
                .contains(
                        "Coxswain's own headers", "Dana Deal", "1 cell of rows that are kept could not be used", "many")
                .contains("What would add to it");
        assertThat(page).contains("&lt;b&gt;Bold &amp; Sons").doesNotContain("<b>Bold", "<i>", "/etc/");
        assertThat(recorded()).isEmpty();
        assertThat(data.resolve("etc")).doesNotExist();
    }

    @Test
    @Order(3)
    void whatWasShownIsKeptAndReckonedWith() throws Exception {
        assertThat(act(1, "keeping").body()).isEmpty();
        var page = text(ada.get("/imports/1").body());
        assertThat(page).contains("Import 000001 counts", "The files themselves are not kept");
        assertThat(recorded()).containsExactly("000001");
        assertThat(data.resolve("drafts/1")).doesNotExist();
        assertThat(act(1, "keeping").statusCode()).isEqualTo(303);
        assertThat(recorded()).containsExactly("000001");
        eventually("/week", "Reckoned");
    }

    @Test
    @Order(4)
    void rejectsComeAsATableThatRunsNothing() throws Exception {
        var csv = ada.get("/imports/1/rejects.csv");
        assertThat(csv.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).contains("text/csv"));
        assertThat(csv.body()).contains("\"many\"", "\"kept\"").hasLineCount(2);
        var page =
                dropped(Dropped.of("formula.csv", DEALS.replace("many", "=1+1").replace("Cargo", "Freight")));
        settled(page);
        assertThat(ada.get(page + "/rejects.csv").body()).contains("\"'=1+1\"").doesNotContain("\"=");
        assertThat(post(page + "/dropping").headers().firstValue("location")).hasValue("/imports");
    }

    @Test
    @Order(5)
    void whatIsTakenBackNoLongerCountsUntilItIsLetCountAgain() throws Exception {
        act(1, "undoing");
        assertThat(ada.get("/imports/1").body()).contains("Import 000001 is taken back");
        assertThat(recorded()).isEmpty();
        act(1, "return");
        assertThat(ada.get("/imports/1").body()).contains("Import 000001 counts");
        assertThat(recorded()).containsExactly("000001");
        var trail = ada.get("/trail").body();
        assertThat(trail).contains("imports.import");
    }

    @Test
    @Order(6)
    void theSameFilesAgainChangeNothing() throws Exception {
        var again = ada.drop("/imports", List.of(Dropped.of("renamed.csv", DEALS)));
        assertThat(again.headers().firstValue("location")).hasValue("/imports/1?again");
        assertThat(ada.get("/imports/1?again").body())
                .contains("These files were imported on", "as 000001; nothing changed.");
        assertThat(recorded()).containsExactly("000001");
    }

    @Test
    @Order(7)
    void whatCannotBeReadSaysWhyAndLeavesNothing() throws Exception {
        assertThat(ada.drop("/imports", List.of(Dropped.of("", ""))).body()).contains("No file was chosen");
        var large = ada.drop("/imports", List.of(new Dropped("large.csv", new byte[21 << 20])));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("That is more than 20 MB at once");
        var crowd = Collections.nCopies(1_001, Dropped.of("deals.csv", DEALS));
        assertThat(ada.drop("/imports", crowd).body()).contains("That is more than 1,000 files at once");
        assertThat(ada.drop("/imports", List.of(Dropped.of("de\0als.csv", DEALS)))
                        .body())
                .contains("The name of one of the files cannot be read");
        assertThat(data.resolve("drafts")).isEmptyDirectory();
        var nonsense = settled(dropped(Dropped.of("letter.pdf", "%PDF-1.4 nothing")));
        assertThat(text(nonsense)).contains("This cannot be imported as it is", "it is a PDF, not a table");
        var damaged = settled(dropped(Dropped.of("export.zip", "PK\3\4 and no more")));
        assertThat(text(damaged)).contains("export.zip is a damaged archive");
        var wide = settled(dropped(Dropped.of("wide.csv", "x,".repeat(10_000) + "y\n" + "1,".repeat(10_000) + "2\n")));
        assertThat(wide).contains("not recognised").hasSizeLessThan(40_000);
        var endless = settled(dropped(Dropped.of("long.csv", "x".repeat(200_000) + ",y\n1,2\n")));
        assertThat(endless).contains("not recognised").hasSizeLessThan(40_000);
        var quoted = settled(dropped(Dropped.of("quoted.csv", DEALS + "4,\"" + "z".repeat(5 << 20))));
        assertThat(text(quoted)).contains("quoted.csv: the record at line 5 is longer than 4 MB");
        assertThat(recorded()).containsExactly("000001");
    }

    @Test
    @Order(8)
    void howToReadATableIsSaidOnceAndRemembered() throws Exception {
        var odd = "Nr;Kunde;Wer;Wert;Phase;Angelegt\n17;Emil;Dana;1.234,50;Angebot;03.02.2026\n";
        var page = dropped(Dropped.of("verkauf.csv", odd));
        assertThat(text(settled(page))).contains("not recognised", "Nr, Kunde, Wer, Wert, Phase, Angelegt");
        assertThat(ada.get(page + "/tables/0").body()).contains("Kunde", "Emil", "Choose");
        assertThat(ada.get(page + "/tables/0?table=opportunities").body())
                .contains("name=\"column.opportunity_id\"", "(needed)");
        assertThat(ada.get(page + "/tables/7").statusCode()).isEqualTo(404);
        var lacking = said(page, "table|opportunities|column.amount|Wert");
        assertThat(lacking.body()).contains("Say which column gives: Opportunity id.");
        var wrong = said(page, "table|opportunities|column.opportunity_id|Nr|dates|sometime");
        assertThat(text(wrong.body())).contains("'sometime' is no way to write dates");
        said(page, """
            table|opportunities|column.opportunity_id|Nr|column.name|Kunde|column.owner_name|Wer|column.amount|Wert|\
            column.stage|Phase|column.created_at|Angelegt|dates|dd.MM.yyyy|decimal|,|stages|Angebot = Proposal\
            """);
        assertThat(text(settled(page)))
                .contains("1 opportunity is ready", "as you said", "1,234.50", "3\u00a0Feb\u00a02026", "Proposal");
        post(page + "/dropping");
        var next = dropped(Dropped.of("neu.csv", odd.replace("Emil", "Otto")));
        assertThat(text(settled(next))).contains("as you said", "Otto", "Proposal");
        post(next + "/dropping");
    }

    @Test
    @Order(9)
    void whatIsRememberedIsAFileToTakeAwayAndBringBack() throws Exception {
        var text = ada.get("/imports/mapping.yaml").body();
        assertThat(text).contains("headers:", "Angelegt", "Angebot");
        assertThat(ada.get("/imports/mapping").body()).contains("Angelegt");
        var token = ada.token();
        var refused = ada.postWith(token, "/imports/mapping", "text", "tables: [{file: x, table: <b>nonsense}]");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("is no table; the tables are").doesNotContain("<b>nonsense");
        assertThat(ada.get("/imports/mapping.yaml").body()).isEqualTo(text);
        ada.postWith(token, "/imports/mapping", "text", "");
        assertThat(ada.get("/imports/mapping.yaml").body()).isEmpty();
        ada.postWith(token, "/imports/mapping", "text", text);
        assertThat(ada.get("/imports/mapping.yaml").body()).isEqualTo(text);
    }

    @Test
    @Order(10)
    void thoseTheCrmNamesBecomePeopleHere() throws Exception {
        eventually("/imports/people", "2 people in the CRM are nobody here");
        var token = ada.token();
        var ben = ada.postWith(token, "/imports/people", "who", "Ben Bold", "role.Ben Bold", "salesperson");
        assertThat(ben.body()).contains("Ben Bold: An e-mail address is needed");
        ada.postWith(token, "/imports/people", "who", "Ben Bold", "email.Ben Bold", "ben@example.com");
        assertThat(ada.get("/people").body()).contains("Ben Bold").doesNotContain("Dana Deal");
        assertThat(ada.get("/imports/people").body()).contains("1 person in the CRM is nobody here");
        assertThat(ada.get("/trail").body()).contains("people.person");
    }

    private HttpResponse<String> said(String page, String fields) throws Exception {
        return ada.postWith(ada.token(), page + "/tables/0", fields.split("\\|"));
    }

    @Test
    @Order(11)
    void filesOfOneNameAreToldApart() throws Exception {
        var twice = settled(dropped(
                Dropped.of("a/deals.csv", DEALS.replace("Acme", "Apex")),
                Dropped.of("b/deals.csv", DEALS.replace("1,", "4,"))));
        assertThat(twice).contains("deals.csv, deals (2).csv");
    }

    @Test
    @Order(12)
    void onlyWhoKeepsPeopleImports() throws Exception {
        var olga = hired("Olga Ops", "OPERATIONS");
        assertThat(olga.get("/imports").statusCode()).isEqualTo(200);
        for (var role : List.of("SALESPERSON", "MANAGER", "LEADER")) {
            var other = hired("Some " + role, role);
            for (var path : List.of("/imports", "/imports/1", "/imports/1/rejects.csv", "/imports/mapping")) {
                assertThat(other.get(path).statusCode()).as(role + path).isEqualTo(403);
            }
            assertThat(other.drop("/imports", List.of(Dropped.of("x.csv", DEALS)))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(other.get("/").body()).doesNotContain("href=\"/imports\"");
        }
        assertThat(server.visitor().get("/imports").statusCode()).isEqualTo(302);
        assertThat(ada.get("/imports/99").statusCode()).isEqualTo(404);
    }

    private Visitor hired(String name, String role) throws Exception {
        var email = role.toLowerCase(Locale.ROOT) + "@example.com";
        var added = ada.post("/people", "name", name, "email", email, "role", role);
        var page = ada.post(added.headers().firstValue("location").orElseThrow() + "/invitation")
                .body();
        var link = LINK.matcher(page);
        if (!link.find()) throw new AssertionError(page);
        var guest = server.visitor();
        guest.post(link.group(1), "password", TestServer.PASSWORD);
        return guest;
    }

    private String dropped(Dropped... files) throws Exception {
        var answer = ada.drop("/imports", List.of(files));
        return answer.headers().firstValue("location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** The page of an import once it is read. */
    private String settled(String page) throws Exception {
        for (var tries = 0; tries < 600; tries++) {
            var answer = ada.get(page);
            if (answer.headers().firstValue("refresh").isEmpty()) return answer.body();
            Thread.sleep(Duration.ofMillis(50));
        }
        throw new AssertionError(page + " was never read");
    }

    private void eventually(String path, String words) throws Exception {
        for (var tries = 0; tries < 600 && !ada.get(path).body().contains(words); tries++) {
            Thread.sleep(Duration.ofMillis(50));
        }
        assertThat(ada.get(path).body()).contains(words);
    }

    private HttpResponse<String> act(long id, String noun) throws Exception {
        return post("/imports/%d/%s".formatted(id, noun));
    }

    private HttpResponse<String> post(String path) throws Exception {
        return ada.postWith(ada.token(), path);
    }

    private List<String> recorded() throws IOException {
        return new Batches(data.resolve("facts"))
                .recorded().stream()
                        .map(batch -> batch.getFileName().toString())
                        .toList();
    }

    private static String text(String page) {
        return HtmlUtils.htmlUnescape(page);
    }
}
