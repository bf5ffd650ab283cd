package org.coxswain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.coxswain.Command;
import org.coxswain.ledger.Scope;
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
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Ada says how her little firm works; everybody's figures follow, and Sam may only read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern INVITATION = Pattern.compile("http://[^/]+(/invitation/[\\w-]+)");
    private static final Pattern SDR = Pattern.compile("href=\"(/person/[^\"]+)\"[^>]*>\\s*<b>Person F");

    @TempDir
    static Path folder;

    private LittleFirm firm;
    private TestServer server;
    private Visitor ada;
    private Visitor sam;

    @BeforeAll
    void open() throws Exception {
        firm = LittleFirm.in(folder);
        server = TestServer.founded(firm.data());
        ada = server.signedIn("ada@example.com");
        var hired = ada.post("/people", "name", "Sam Seller", "email", "sam@example.com", "role", "SALESPERSON");
        var page = hired.headers().firstValue("location").orElseThrow();
        var link = INVITATION.matcher(ada.post(page + "/invitation").body());
        assertThat(link.find()).isTrue();
        sam = server.visitor();
        sam.post(link.group(1), "password", TestServer.PASSWORD);
        reckonedAfter(0);
    }

    @AfterAll
    void close() {
        server.close();
    }

    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body()).replaceAll("\\s+", " ");
    }

    private HttpResponse<String> say(String address, String... fields) throws Exception {
        return sayAs(ada, address, fields);
    }

    private HttpResponse<String> sayAs(Visitor who, String address, String... fields) throws Exception {
        var token = TOKEN.matcher(who.get("/people").body());
        assertThat(token.find()).isTrue();
        return who.postWith(token.group(1), address, fields);
    }

    /** Says it and waits for the pages that follow. */
    private void keep(String address, String... fields) throws Exception {
        var before = newest();
        var said = say(address, fields);
        assertThat(said.statusCode()).as(said.body()).isEqualTo(303);
        reckonedAfter(before);
    }

    private long newest() {
        return server.ledger.as(
                Scope.PROGRAM,
                db -> db.sql("select coalesce(insight.newest(), 0)")
                        .query(Long.class)
                        .single());
    }

    private void reckonedAfter(long old) throws Exception {
        for (var tries = 0; tries < 1200; tries++) {
            if (newest() > old) return;
            Thread.sleep(Duration.ofMillis(50));
        }
        throw new AssertionError("no snapshot came");
    }

    @Test
    @Order(1)
    void withNothingSetEverythingIsAsTheImportsSay() throws Exception {
        assertThat(text(ada.get("/set-up")))
                .contains("as imported", "The year starts on 1 January.", "Quotas come with an import")
                .contains(
                        "something is missing", "Nothing says what one GBP is worth in EUR: 6 deals and 0 quotas wait")
                .doesNotContain("set here");
        assertThat(text(ada.get("/set-up/stages")))
                .contains("Won is Closed Won, lost is Closed Lost.", "their order was told from their names");
        assertThat(ada.get("/set-up/shoes").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void whatWouldChangeIsShownBeforeAnythingIsSaved() throws Exception {
        var preview = say("/set-up/calendar/preview", "month", "2", "day", "1");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(text(preview))
                .contains("Nothing is saved yet")
                .contains("is in 2026-Q2 (1 Apr 2026 to 30 Jun 2026) now and would be in 2027-Q2 (1 May 2026 to 31 Jul"
                        + " 2026)");
        assertThat(text(ada.get("/set-up/calendar"))).contains("The year starts on 1 January.");
    }

    @Test
    @Order(3)
    void anotherFiscalYearMakesAnotherForecastAndCanBeTakenBack() throws Exception {
        assertThat(ada.get("/forecast").body()).contains("2026-Q2 so far");
        keep("/set-up/calendar", "month", "2", "day", "1");
        assertThat(ada.get("/forecast").body()).contains("2027-Q2 so far").doesNotContain("2026-Q2 so far");
        assertThat(text(ada.get("/set-up/calendar")))
                .contains("The year starts on 1 February.", "Set here by Ada Lovelace", "year from 1 February");
        assertThat(ada.get("/trail").body()).contains("setup.said", "02-01");
        keep("/set-up/calendar/earlier", "version", "0");
        assertThat(ada.get("/forecast").body()).contains("2026-Q2 so far");
        assertThat(text(ada.get("/set-up/calendar")))
                .contains("as the imports say", "year from 1 February", "Back to this");
    }

    @Test
    @Order(4)
    void whatCannotBeIsRefusedInASentenceAndWhatWasTypedStays() throws Exception {
        assertThat(text(refused("calendar", "month", "2", "day", "31"))).contains("no such day", "value=\"31\"");
        assertThat(text(refused("calendar", "month", "2", "day", "29"))).contains("every fourth year");
        assertThat(text(refused("currency", "base", "Euro"))).contains("three letters");
        assertThat(text(refused("currency", rate("EUR", "", "1")))).contains("One EUR is always one EUR");
        assertThat(text(refused("currency", rate("GBP", "", "-2")))).contains("a number above 0");
        assertThat(text(refused("currency", rate("GBP", "soon", "2")))).contains("\"soon\" is no day");
        assertThat(text(refused("currency", rate("<b>", "", "2")))).contains("not for \"<B>\"".replace("B", "b"));
        assertThat(text(refused("ramp", "role.0", "SDR", "months.0", "99"))).contains("from 0 to 36");
        assertThat(text(refused(
                        "comparison",
                        "role.0",
                        "SDR",
                        "apart.0",
                        "on",
                        "role.1",
                        "Account executive",
                        "apart.1",
                        "on")))
                .contains("leave one role in");
        assertThat(text(refused("stages", "stage.0", "Discovery", "outcome.0", "open")))
                .contains("look again");
        assertThat(text(refused("stages", LittleFirm.stages("open", "lost"))))
                .contains("One stage at least must be won");
        assertThat(text(refused("name", "name", "x".repeat(61)))).contains("at most 60 characters");
    }

    private HttpResponse<String> refused(String part, String... fields) throws Exception {
        var answer = say("/set-up/" + part, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("<b>\"");
        return answer;
    }

    private static String[] rate(String currency, String since, String rate) {
        return new String[] {"base", "EUR", "currency.0", currency, "since.0", since, "rate.0", rate};
    }

    @Test
    @Order(5)
    void aRoleThatIsLeftOutIsComparedWithNobody() throws Exception {
        var preview = text(say(
                "/set-up/comparison/preview",
                "by.0",
                "role",
                "role.0",
                "Account executive",
                "role.1",
                "SDR",
                "apart.1",
                "on"));
        assertThat(preview)
                .contains("Compared with: same role; until now same role and segment.")
                .contains("1 person with the role SDR would no longer be compared", "1 group, none under four");
        keep("/set-up/comparison", "by.0", "role", "role.0", "Account executive", "role.1", "SDR", "apart.1", "on");
        var link = SDR.matcher(ada.get("/week").body());
        assertThat(link.find()).isTrue();
        assertThat(text(ada.get(link.group(1)))).contains("Set up as a role that is compared with nobody", "SDR");
        assertThat(text(ada.get("/set-up/comparison")))
                .contains("Compared with nobody: SDR.", "Compared with: same role.");
    }

    @Test
    @Order(6)
    void stagesMoveWithoutAScriptAndMeanWhatIsSaid() throws Exception {
        var moved = text(say("/set-up/stages/preview", LittleFirm.stages("open", "won", "move", "down.0")));
        assertThat(moved.indexOf("value=\"Discovery\"")).isLessThan(moved.indexOf("value=\"Negotiation\""));
        var preview = text(say("/set-up/stages/preview", LittleFirm.stages("lost", "won")));
        assertThat(preview)
                .contains("The order would be Negotiation, Discovery and Proposal")
                .containsPattern("Parked: would be lost and is open\\. \\d+ deals are in it\\.")
                .containsPattern("Discovery: stale after 21 days, until now none\\. \\d+ deals are in it\\.");
        assertThat(text(ada.get("/pipeline"))).contains("Parked");
        keep("/set-up/stages", LittleFirm.stages("lost", "won"));
        var pipeline = text(ada.get("/pipeline"));
        assertThat(pipeline.indexOf(">Negotiation<")).isPositive().isLessThan(pipeline.indexOf(">Discovery<"));
        assertThat(ada.get("/deals.csv?state=open").body()).doesNotContain("Parked");
        assertThat(ada.get("/deals.csv?state=lost").body()).contains("Parked");
    }

    @Test
    @Order(7)
    void aRateThatWasMissingMakesAmountsKnownAndEverythingGoesIntoTheMapping() throws Exception {
        say("/set-up/ramp", "role.0", "Account executive", "months.0", "9", "role.1", "*", "months.1", "");
        keep(
                "/set-up/currency",
                "base",
                "EUR",
                "currency.0",
                "GBP",
                "since.0",
                "",
                "rate.0",
                "1,15",
                "currency.1",
                "gbp",
                "since.1",
                "2026-03-01",
                "rate.1",
                "1.2");
        assertThat(text(ada.get("/set-up/currency")))
                .contains("1 GBP is 1.15 EUR.", "From 1 Mar 2026: 1 GBP is 1.2 EUR.")
                .doesNotContain("wait for it");
        assertThat(text(ada.get("/set-up/ramp")))
                .contains("Account executive: 9 months.", "Every other role: half a year");
        var mapping = folder.resolve("mapping.yaml");
        Files.writeString(mapping, ada.get("/set-up/mapping.yaml").body());
        var told = Command.coxswain(
                        "brief", firm.export().toString(), "--mapping", mapping.toString(), "--format", "json")
                .run();
        assertThat(told.exit()).as(told.err()).isZero();
        var brief = JsonMapper.shared().readTree(told.out());
        var said =
                server.ledger.as(Scope.PROGRAM, db -> Organisation.of(new Kept(server.ledger).newest(Scope.PROGRAM)));
        var here = firm.told(said);
        for (var part : List.of("team", "people", "forecast", "deals", "closed", "pipeline", "quarters", "currency")) {
            assertThat(brief.get(part)).as(part).isEqualTo(here.get(part));
        }
    }

    @Test
    @Order(8)
    void everybodyReadsAndFewSay() throws Exception {
        assertThat(text(sam.get("/set-up")))
                .contains("Operations and administrators set it")
                .doesNotContain("mapping.yaml");
        assertThat(text(sam.get("/set-up/comparison")))
                .contains("Compared with: same role.", "Set here by whoever keeps people's records")
                .doesNotContain("Change it", "Back to this");
        assertThat(sam.get("/set-up/mapping.yaml").statusCode()).isEqualTo(403);
        for (var address : List.of("/set-up/name", "/set-up/name/preview", "/set-up/name/earlier")) {
            assertThat(sayAs(sam, address, "name", "Sam's", "version", "0").statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(server.visitor().get("/set-up").statusCode()).isEqualTo(302);
        var scope = Scope.of(2);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Kept(server.ledger).say(scope, Part.NAME, new Said.Name("Sam's")))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    @Order(9)
    void aNameStandsOnEveryPageAndChangesNoFigure() throws Exception {
        var before = newest();
        assertThat(say("/set-up/name", "name", "Hull & <Daughters>").statusCode())
                .isEqualTo(303);
        assertThat(text(ada.get("/")))
                .contains("Say how your organisation works")
                .containsPattern("Say how your organisation works\\s*<span class=\"badge good\">");
        assertThat(sam.get("/people").body())
                .contains("Hull &amp; &lt;Daughters")
                .doesNotContain("<Daughters");
        Thread.sleep(Duration.ofMillis(300));
        assertThat(newest()).isEqualTo(before);
    }
}
