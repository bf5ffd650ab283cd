package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.coxswain.ledger.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Ada keeps everything; Max manages Dana and Ben; Olga keeps people's records; Zoe is somebody else's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeoplePagesTest {

    private static final Pattern LINK = Pattern.compile("http://[^/]+(/invitation/[\\w-]+)");

    private TestServer started;
    private Visitor ada;
    private String max = "";
    private String dana = "";
    private String olga = "";
    private String zoe = "";

    @BeforeAll
    void hire() throws Exception {
        started = TestServer.founded();
        ada = started.signedIn("ada@example.com");
        max = hired("Max Manager", "MANAGER");
        dana = hired("Dana Deal", "SALESPERSON");
        var ben = hired("Ben Bid", "SALESPERSON");
        olga = hired("Olga Order", "OPERATIONS");
        zoe = hired("Zoe Zone", "SALESPERSON");
        placeUnder(max, dana, "North");
        placeUnder(max, ben, "North");
    }

    @AfterAll
    void stop() {
        started.close();
    }

    private String hired(String name, String role) throws Exception {
        var added = ada.post("/people", "name", name, "email", email(name), "role", role);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        return added.headers().firstValue("location").orElseThrow();
    }

    private static String email(String name) {
        return name.split(" ")[0].toLowerCase(java.util.Locale.ROOT) + "@example.com";
    }

    private void placeUnder(String manager, String person, String team) throws Exception {
        var placed = ada.post(person + "/place", "since", "2026-01-05", "manager", id(manager), "team", team);
        assertThat(placed.statusCode()).as(placed.body()).isEqualTo(303);
    }

    private static String id(String person) {
        return person.substring("/people/".length());
    }

    private Visitor invited(String person) throws Exception {
        var page = ada.post(person + "/invitation").body();
        var link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        var guest = started.visitor();
        assertThat(guest.post(link.group(1), "password", "short").body()).contains("at least 12 characters");
        assertThat(guest.post(link.group(1), "password", TestServer.PASSWORD).statusCode())
                .isEqualTo(303);
        assertThat(started.visitor().get(link.group(1)).statusCode()).isEqualTo(410);
        return guest;
    }

    @Test
    void aManagerSeesWhoWorksBelowAndNobodyElse() throws Exception {
        var page = invited(max).get("/people").body();
        assertThat(page).contains("3 people are in your view", "Max Manager", "Dana Deal", "Ben Bid", "North");
        assertThat(page).doesNotContain("Zoe Zone", "Ada Lovelace", "Add somebody");
    }

    @Test
    void manyPeopleAreShownSomeAtATimeAndFoundByPartOfAName() throws Exception {
        started.ledger.run(
                Scope.PROGRAM,
                db -> db.sql("insert into people.person (name, email) select 'Crew ' || n, 'crew' || n ||"
                                + " '@example.org' from generate_series(1, 120) as n")
                        .update());
        var first = ada.get("/people").body();
        assertThat(first).contains("1 to 100 of 12", "Those behind").doesNotContain("Those before");
        var last = ada.get("/people?before=100").body();
        assertThat(last).contains("101 to 12", "Those before", "Zoe Zone").doesNotContain("Those behind");
        assertThat(ada.get("/people?sought=CREW%2012").body())
                .contains("2 of 12", "“CREW 12”", ">Crew 12<", ">Crew 120<")
                .doesNotContain("Crew 2", "Those behind");
        assertThat(ada.get("/people?sought=crew119@").body()).contains(">Crew 119<");
        assertThat(ada.get("/people?sought=%3Cb%3E%25").body())
                .contains("0 of 12", "&lt;b>%")
                .doesNotContain("<b>%");
        assertThat(ada.get("/people?before=9999").statusCode()).isEqualTo(200);
    }

    @Test
    void aSalespersonSeesOnlyThemselvesAndStrangersAreNotThere() throws Exception {
        var visitor = invited(dana);
        assertThat(visitor.get("/people").body())
                .contains("One person is in your view")
                .doesNotContain("Ben Bid");
        assertThat(visitor.get(zoe).statusCode()).isEqualTo(404);
        assertThat(visitor.get(zoe).body()).contains("There is nothing here").doesNotContain("Zoe");
        assertThat(visitor.get("/trail").statusCode()).isEqualTo(403);
        assertThat(visitor.post("/people", "name", "X", "email", "x@example.com", "role", "SALESPERSON")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post(dana + "/roles", "roles", "ADMINISTRATOR").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoKeepsRecordsCannotMakeThemselvesAdministrator() throws Exception {
        var visitor = invited(olga);
        assertThat(visitor.get("/people").body()).contains("Add somebody", "Zoe Zone");
        assertThat(visitor.post(olga + "/roles", "roles", "ADMINISTRATOR").body())
                .contains("Only an administrator makes administrators");
        assertThat(visitor.post("/people/1/invitation").statusCode()).isEqualTo(403);
        assertThat(visitor.post("/people/1/leaving", "day", "2026-01-01").body())
                .contains("Only an administrator");
        assertThat(visitor.post("/people", "name", "Eve", "email", "eve@example.com", "role", "ADMINISTRATOR")
                        .body())
                .contains("Only an administrator");
    }

    @Test
    void nobodyManagesInACircle() throws Exception {
        var refused = ada.post(max + "/place", "since", "2026-02-02", "manager", id(dana), "team", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("cannot manage in a circle");
    }

    @Test
    void aNewPlaceLeavesTheOldOneInTheHistory() throws Exception {
        ada.post(zoe + "/place", "since", "2026-01-01", "manager", id(max), "team", "East");
        ada.post(zoe + "/place", "since", "2026-03-01", "manager", "", "team", "West");
        assertThat(ada.get(zoe).body())
                .containsSubsequence("2026-03-01", "nobody", "West", "2026-01-01", "Max Manager", "East");
    }

    @Test
    void oneAddressBelongsToOnePersonAndWhatWasTypedStays() throws Exception {
        var again = ada.post("/people", "name", "Second <b>Dana</b>", "email", "DANA@example.com", "role", "LEADER");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("Somebody with the address dana@example.com is here already", "Second &lt;b>Dana&lt;/b>")
                .doesNotContain("<b>Dana");
    }

    @Test
    void whoHasLeftIsSignedOutAndCannotComeBack() throws Exception {
        var gone = hired("Gus Gone", "SALESPERSON");
        var gus = invited(gone);
        assertThat(gus.get("/").statusCode()).isEqualTo(200);
        ada.post(gone + "/leaving", "day", "2026-01-31");
        assertThat(gus.get("/").statusCode()).isEqualTo(302);
        assertThat(started.visitor()
                        .post("/sign-in", "email", "gus@example.com", "password", TestServer.PASSWORD)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        assertThat(ada.post("/people/1/roles", "roles", "SALESPERSON").body()).contains("Nobody else administrates");
        assertThat(ada.post("/people/1/leaving", "day", "2026-01-01").body()).contains("Nobody else administrates");
    }

    @Test
    void theTrailTellsWhoChangedWhatAndNoPassword() throws Exception {
        var trail = ada.get("/trail").body();
        assertThat(trail).contains("people.person", "name: Max Manager", "person 1", "signed in", "access.password");
        assertThat(trail).doesNotContain("argon2", "hash:", "token:");
    }
}
