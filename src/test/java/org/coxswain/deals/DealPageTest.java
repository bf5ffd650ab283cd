package org.coxswain.deals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.coxswain.insight.CompanyServer;
import org.coxswain.insight.Key;
import org.coxswain.web.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.util.HtmlUtils;

/** A deal's page: what it says, how one comes to it, and that it opens to nobody out of view. */
@ExtendWith(CompanyServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DealPageTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/deal/\\w{16})\"");

    private Visitor manager;
    private Visitor seller;

    @BeforeAll
    void signIn() throws Exception {
        manager = CompanyServer.signedIn("M01");
        seller = CompanyServer.signedIn("R001");
    }

    @Test
    void everyDealOfAListAndOfTheWeekLeadsToItsPage() throws Exception {
        assertThat(links(manager, "/week")).isNotEmpty();
        var listed = links(manager, "/deals?state=open&owner=R001");
        assertThat(listed).hasSameSizeAs(links(seller, "/deals?state=open"));
        for (var link : listed.subList(0, 3)) {
            assertThat(manager.get(link).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anOpenDealSaysWhereItStandsHowItCameThereAndWhatToAsk() throws Exception {
        for (var link : links(seller, "/deals?state=open").subList(0, 3)) {
            var page = text(seller.get(link).body());
            assertThat(page)
                    .contains(CompanyServer.COMPANY.name("R001"), "It belongs to", "of deals like this one were won")
                    .contains("What to ask", "See the math", "How it came here", "since ", " day")
                    .doesNotContain("holds no history");
        }
    }

    @Test
    void aSignIsToldWithItsRule() throws Exception {
        var flagged = links(manager, "/deals?state=open&flag=past_close");
        var stepless = links(manager, "/deals?state=open&flag=no_next_step");
        assertThat(flagged.size() + stepless.size()).isPositive();
        for (var link : flagged) assertThat(text(manager.get(link).body())).contains("expected to close is over");
        if (!stepless.isEmpty()) {
            assertThat(text(manager.get(stepless.getFirst()).body())).contains("The record names no next step");
        }
    }

    @Test
    void whatWasWonSaysWhen() throws Exception {
        var won = links(manager, "/deals?state=won");
        assertThat(text(manager.get(won.getFirst()).body()))
                .containsPattern("Won on \\d+ \\w{3} 2026\\.")
                .contains("amount", "days open")
                .doesNotContain("What to ask", "Ask, never order");
    }

    @Test
    void whatWasClosedEarlierSaysWhyItsWayIsNotShown() throws Exception {
        var earlier = links(manager, "/deals?state=won&closedTo=2026-03-31");
        assertThat(text(manager.get(earlier.getFirst()).body()))
                .contains("It was closed before this quarter")
                .doesNotContain("hold no history");
    }

    @Test
    void aListSaysWhichDealsItHolds() throws Exception {
        assertThat(text(manager.get("/deals?state=closed&owner=R001&closedFrom=2026-01-01")
                        .body()))
                .contains("Won or lost, of " + CompanyServer.COMPANY.name("R001") + ", closed since 1 Jan 2026.");
        assertThat(text(manager.get("/deals?flag=past_close&state=open").body()))
                .contains("Open, past close.");
        assertThat(manager.get("/deals").body()).doesNotContain("closed since");
    }

    @Test
    void outOfViewIsAsGoodAsNotThere() throws Exception {
        var others = links(CompanyServer.signedIn("M02"), "/deals?state=open");
        assertThat(manager.get(others.getFirst()).statusCode()).isEqualTo(404);
        var colleagues = links(manager, "/deals?state=open&owner=R002");
        assertThat(seller.get(colleagues.getFirst()).statusCode()).isEqualTo(404);
        assertThat(manager.get("/deal/" + Key.of("no such deal")).statusCode()).isEqualTo(404);
    }

    private static List<String> links(Visitor visitor, String page) throws Exception {
        return LINK.matcher(visitor.get(page).body())
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private static String text(String page) {
        return HtmlUtils.htmlUnescape(page).replace('\u00a0', ' ');
    }
}
