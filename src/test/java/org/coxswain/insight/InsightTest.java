package org.coxswain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coxswain.insight.Shown.owners;
import static org.coxswain.insight.Shown.person;
import static org.coxswain.insight.Shown.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** From an import to pages: who sees what, that it is what the brief says, and what happens when a run goes wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InsightTest {

    private static final List<String> TABLES = List.of("run", "snapshot", "person", "team", "deal", "list", "holding");

    @TempDir
    static Path folder;

    private Company company;
    private TestServer server;
    private Visitor ada;
    private Visitor manager;
    private Visitor seller;

    @BeforeAll
    void open() throws Exception {
        company = Company.in(folder);
        server = TestServer.founded(company.data);
        ada = server.signedIn("ada@example.com");
        company.hire(ada, 11);
        manager = company.signedIn(server, ada, "M01");
        seller = company.signedIn(server, ada, "R001");
        Company.snapshotAfter(server, 0);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @Order(1)
    void aManagerSeesTheTeamBelowAndNobodyElse() throws Exception {
        assertThat(manager.get("/").headers().firstValue("location")).hasValue("/week");
        var week = text(manager.get("/week").body());
        assertThat(week).contains(company.name("R001")).doesNotContain(company.name("R007"));
        assertThat(manager.get(person("R001")).statusCode()).isEqualTo(200);
        assertThat(manager.get(person("R007")).statusCode()).isEqualTo(404);
        for (var page : List.of("week", "team", "forecast", "pipeline", "practice", "data")) {
            assertThat(manager.get("/" + page).statusCode()).as(page).isEqualTo(200);
            for (var team : List.of("M02", ""))
                assertThat(manager.get("/" + page + "?team=" + Key.of(team)).statusCode())
                        .as(page)
                        .isEqualTo(404);
        }
        assertThat(owners(manager.get("/deals.csv").body()))
                .isSubsetOf(IntStream.rangeClosed(1, 6)
                        .mapToObj("R%03d"::formatted)
                        .map(company::name)
                        .toList());
        assertThat(manager.get("/deals.csv?owner=R007").body().lines()).hasSize(1);
    }

    @Test
    @Order(2)
    void aSalespersonSeesTheirOwnPageAndDeals() throws Exception {
        assertThat(text(seller.get("/week").body())).contains("My week", company.name("R001"));
        assertThat(text(seller.get(person("R001")).body())).contains(company.name("R001"), "Open deals");
        assertThat(text(seller.get(person("R001") + "/deals").body()))
                .contains("Closed this quarter", "aria-current=\"page\">Deals<");
        assertThat(seller.get("/team").headers().firstValue("location")).hasValue(person("R001"));
        for (var page : List.of(person("R002"), person("R002") + "/deals"))
            assertThat(seller.get(page).statusCode()).as(page).isEqualTo(404);
        assertThat(seller.get("/forecast").body()).contains("This page is about a team");
        assertThat(seller.get("/pipeline?team=" + Key.of("M01")).statusCode()).isEqualTo(404);
        assertThat(owners(seller.get("/deals.csv").body())).containsExactly(company.name("R001"));
    }

    @Test
    @Order(3)
    void whoKeepsPeopleSeesEverybodyAndChoosesATeam() throws Exception {
        assertThat(text(ada.get("/week").body()))
                .contains(company.page(null).headline().sentence());
        assertThat(ada.get("/week?team=" + Key.of("M02")).body()).contains(company.name("R007"));
        assertThat(ada.get(person("R012")).statusCode()).isEqualTo(200);
        assertThat(ada.get("/person/nobody").statusCode()).isEqualTo(404);
        assertThat(text(ada.get("/team").body()))
                .contains("With " + company.name("M01"), "With " + company.name("M02"));
        assertThat(server.visitor().get("/week").statusCode()).isEqualTo(302);
        assertThat(text(ada.get("/").body())).contains("names others who are not: %s.".formatted(company.name("R012")));
    }

    /** R012 is not among the people here: who manages M02 sees R012's deals as the CRM has them, and nobody beside. */
    @Test
    @Order(4)
    void somebodyNobodyKnowsIsSeenByTheNearestKnownManagerUntilAdded() throws Exception {
        var other = company.signedIn(server, ada, "M02");
        assertThat(other.get(person("R012")).statusCode()).isEqualTo(200);
        assertThat(other.get(person("R001")).statusCode()).isEqualTo(404);
        assertThat(manager.get(person("R012")).statusCode()).isEqualTo(404);
        var leader = company.signedIn(server, ada, "L1");
        for (var page : List.of("/week?team=" + Key.of("M01"), person("R012")))
            assertThat(leader.get(page).statusCode()).isEqualTo(200);
        // Added for nobody: known at once, and no longer seen by whoever the CRM names as the manager.
        company.hire(ada, List.of("R012"));
        assertThat(company.signedIn(server, ada, "R012").get(person("R012")).statusCode())
                .isEqualTo(200);
        assertThat(other.get(person("R012")).statusCode()).isEqualTo(404);
        assertThat(ada.get("/").body()).doesNotContain("names others who are not");
    }

    @Test
    @Order(5)
    void aManagerTheImportDoesNotNameIsToldSo() throws Exception {
        ada.post("/people", "name", "Stan Strange", "email", "stan@example.com", "role", "MANAGER");
        var number = "select id from people.person where email = 'stan@example.com'";
        company.isHere(
                "S",
                server.ledger.as(
                        Scope.PROGRAM, db -> db.sql(number).query(Long.class).single()));
        var stranger = company.signedIn(server, ada, "S");
        assertThat(stranger.get("/week").body()).contains("The import does not know you");
        assertThat(stranger.get("/deals").body()).contains("no such deal in your view");
        assertThat(stranger.get(person("R001")).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void aTeamTheCrmAndThePeopleHereDisagreeAboutIsKeptBack() throws Exception {
        var moved = company.here("R002") + "/place";
        var here = String.valueOf(company.number("M01"));
        var there = String.valueOf(company.number("M02"));
        ada.post(moved, "since", "2026-02-02", "manager", there, "team", "B");
        var kept = manager.get("/week").body();
        assertThat(kept).contains("1 of those whom the CRM puts below you").doesNotContain(company.name("R002"));
        assertThat(manager.get(person("R002")).statusCode()).isEqualTo(404);
        ada.post(moved, "since", "2026-02-02", "manager", here, "team", "A");
        assertThat(manager.get("/week").body()).contains(company.name("R002"));
    }

    @Test
    @Order(7)
    void thePagesSayWhatTheBriefSays() throws Exception {
        var brief = company.page("M01");
        var week = text(manager.get("/week").body());
        assertThat(week).contains(brief.headline().sentence(), brief.actsNote());
        assertThat(brief.acts()).isNotEmpty().allSatisfy(act -> assertThat(week).contains(act.title(), act.reason()));
        assertThat(brief.questions()).allSatisfy(deal -> assertThat(week).contains(deal.name(), deal.amount()));
        assertThat(text(manager.get("/forecast").body()))
                .contains(brief.forecast().sentence(), brief.history().lead());
        var pipeline = text(manager.get("/pipeline").body());
        assertThat(brief.pipeline())
                .isNotEmpty()
                .allSatisfy(block -> assertThat(pipeline).contains(block.sentence()));
        var practice = text(manager.get("/practice").body());
        assertThat(brief.chapters())
                .isNotEmpty()
                .allSatisfy(chapter -> assertThat(practice).contains(chapter.lead()));
        assertThat(text(manager.get("/data").body())).contains(brief.data().sentence());
        var team = text(manager.get("/team").body());
        for (var group : brief.people()) {
            for (var card : group.people()) {
                assertThat(team).contains(card.name(), card.focus());
                assertThat(team)
                        .contains(Stream.of(card.gapSentence(), card.coached())
                                .filter(Objects::nonNull)
                                .toList());
                assertThat(text(manager.get(person(card.id())).body()))
                        .contains(card.focus())
                        .contains(card.figures().stream()
                                .map(figure -> figure.value())
                                .toList())
                        .contains(card.levers().stream()
                                .map(lever -> lever.gain())
                                .toList());
            }
        }
    }

    @Test
    @Order(8)
    void everyFigureLeadsToExactlyTheDealsItCounts() throws Exception {
        var links = Stream.of("/week", "/forecast", "/pipeline", "/practice", person("R001"), person("R003"))
                .flatMap(page -> Shown.links(manager, page))
                .distinct()
                .toList();
        assertThat(links).hasSizeGreaterThan(20);
        assertThat(links)
                .allSatisfy(
                        link -> assertThat(Shown.deals(manager, link.href())).isEqualTo(link.counted()));
    }

    @Test
    @Order(9)
    void noPageBringsStyleOrScriptAndNoCellAFormula() throws Exception {
        for (var page : List.of(
                "/week",
                "/team",
                "/forecast",
                "/pipeline",
                "/practice",
                "/data",
                "/deals",
                person("R001"),
                person("R001") + "/deals")) {
            var shown = manager.get(page);
            assertThat(shown.headers().firstValue("content-security-policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
            assertThat(shown.body())
                    .doesNotContain("<style", "style=\"", "<script>", "onclick")
                    .contains("<h1");
        }
        assertThat(ada.get("/deals.csv").body()).contains("\"'=HYPERLINK").doesNotContain("\"=");
    }

    @Test
    @Order(10)
    void withoutSayingWhoAsksTheDatabaseShowsNoRow() throws Exception {
        var account = server.place.application();
        try (var connection = DriverManager.getConnection(server.place.url(), account.user(), account.password());
                var asked = connection.createStatement()) {
            for (var table : TABLES) {
                try (var rows = asked.executeQuery("select count(*) from insight." + table)) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
                assertThat(Company.count(server, Scope.PROGRAM, "insight." + table))
                        .as(table)
                        .isPositive();
            }
        }
        var scope = Scope.of(company.number("R001"));
        assertThat(Company.count(server, scope, "insight.deal where owner <> 'R001'"))
                .isZero();
        assertThat(Company.count(server, scope, "insight.person where id <> 'R001'"))
                .isZero();
        assertThat(Company.count(server, scope, "insight.team")).isZero();
        assertThat(Company.count(server, scope, "insight.deal")).isPositive();
    }

    @Test
    @Order(11)
    void aRunThatFailsSaysWhyAndChangesNothing() throws Exception {
        var before = Company.newest(server);
        var broken = company.batches().next();
        Files.createDirectory(broken);
        Files.writeString(broken.resolve("opportunities.parquet"), "no table at all");
        Files.copy(company.batches().recorded().getFirst().resolve("manifest.json"), broken.resolve("manifest.json"));
        var week = Shown.waitFor(manager, "/week", "The last reckoning failed.");
        assertThat(text(week)).contains("These pages show the one before.", company.name("R001"));
        assertThat(ada.get("/").body()).contains("The last reckoning failed.");
        assertThat(Company.newest(server)).isEqualTo(before);
        company.batches().forget(broken);
    }

    /** What a killed server leaves behind is a run that says it is under way; nothing else is written before its end. */
    @Test
    @Order(12)
    void aRunThatWasKilledIsTakenUpByTheNextStart() throws Exception {
        var before = Company.snapshotAfter(server, Company.newest(server));
        server.close();
        try (var killed = server.again()) {
            var gone =
                    "update insight.run set kind = 'newest', cause = 'gone', holder = 'gone', state = 'running', done"
                            + " = 1, of = 4, held_until = now() + interval '5 s' where id = (select max(id) from"
                            + " insight.run)";
            killed.ledger.run(Scope.PROGRAM, db -> db.sql(gone).update());
            manager = manager.at(killed);
            ada = ada.at(killed);
            assertThat(manager.get("/week").body()).contains("Reckoning: 1 of 4 teams.", company.name("R001"));
            assertThat(Company.newest(killed)).isEqualTo(before);
            server = killed;
            Company.snapshotAfter(server, before);
            assertThat(manager.get("/week").body())
                    .doesNotContain("1 of 4 teams")
                    .contains("just now");
        }
        server = server.again();
    }
}
