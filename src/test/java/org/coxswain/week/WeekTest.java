package org.coxswain.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.coxswain.insight.Company;
import org.coxswain.insight.Key;
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

/** The queue: what is done leaves, what is put off comes back, all of it can be undone, and nobody sees another's marks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WeekTest {

    private static final Pattern TITLE = Pattern.compile("<h3>([^<]*)</h3>");
    private static final Pattern DONE = Pattern.compile("action=\"(/week/acts/\\w+/done)\"");
    private static final Pattern OVERDUE = Pattern.compile(
            "Ask for new closing days on (\\d+) deals.*?of (\\d+) open deals expect.*?href=\"(/deals[^\"]*)\"",
            Pattern.DOTALL);
    private static final String LATE = "/deals?state=open&owner=R001&flag=past_close";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern UNDO = Pattern.compile("action=\"(/week/marks/\\d+/undoing)\"");

    @TempDir
    static Path folder;

    private Company company;
    private TestServer server;
    private Visitor ada;
    private Visitor manager;
    private Visitor leader;

    @BeforeAll
    void open() throws Exception {
        company = Company.in(folder);
        server = TestServer.founded(company.data);
        ada = server.signedIn("ada@example.com");
        company.hire(ada, 11);
        manager = company.signedIn(server, ada, "M01");
        leader = company.signedIn(server, ada, "L1");
        Company.snapshotAfter(server, 0);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @Order(1)
    void atMostSevenThingsEachWithReasonEvidenceAndAButton() throws Exception {
        var week = manager.get("/week").body();
        assertThat(titles(week)).hasSizeBetween(1, 7).doesNotHaveDuplicates();
        assertThat(week.split("class=\"deed\"")).hasSize(titles(week).size() + 1);
        assertThat(text(week)).contains("Week ", "Checked: ", "things to do");
        assertThat(titles(manager.get("/week/queue").body())).isEqualTo(titles(week));
    }

    @Test
    @Order(2)
    void whatIsDoneLeavesAndIsBackWhenUndone() throws Exception {
        var before = titles(manager.get("/week").body());
        var answer = press(manager, manager.get("/week").body(), DONE);
        assertThat(answer.statusCode()).isEqualTo(303);
        var after = manager.get(location(answer)).body();
        assertThat(titles(after)).doesNotContain(before.getFirst()).contains(before.get(1));
        assertThat(text(after)).contains("Done: " + before.getFirst(), "Done and put off lately");
        press(manager, after, UNDO);
        assertThat(titles(manager.get("/week").body())).isEqualTo(before);
    }

    @Test
    @Order(3)
    void aPartRenewedAloneAnswersWithThatPart() throws Exception {
        var page = manager.get("/week").body();
        var answer = manager.postWith(token(page), path(page, DONE), "team", "", "part", "queue");
        assertThat(location(answer)).startsWith("/week/queue?did=");
        var part = manager.get(location(answer)).body();
        assertThat(part).startsWith("<section id=\"queue\"").doesNotContain("<html");
        press(manager, part, UNDO);
    }

    @Test
    @Order(4)
    void marksAreTheViewersOwn() throws Exception {
        var page = manager.get("/week").body();
        press(manager, page, DONE);
        var mine = manager.get("/week").body();
        var others = leader.get("/week?team=" + Key.of("M01")).body();
        assertThat(titles(others)).isEqualTo(titles(page));
        var undo = path(mine, UNDO);
        leader.postWith(token(others), undo);
        assertThat(titles(manager.get("/week").body())).isEqualTo(titles(mine));
        assertThat(marks(Scope.of(company.number("L1")))).isZero();
        assertThat(marks(Scope.of(company.number("M01")))).isPositive();
        assertThat(ada.get("/trail").body())
                .contains("week.mark")
                .doesNotContain(titles(page).getFirst());
        undoAll();
    }

    @Test
    @Order(5)
    void whoKeepsPeopleIsToldWhatKeepsThePagesWrong() throws Exception {
        var week = text(ada.get("/week").body());
        assertThat(week).contains("Import the next export", "days ago", "Say who one person of the CRM is");
        assertThat(text(manager.get("/week").body())).doesNotContain("Say who one person");
    }

    @Test
    @Order(6)
    void aFormThatIsForgedOrStaleChangesNothing() throws Exception {
        var page = manager.get("/week").body();
        var gone = manager.postWith(token(page), "/week/acts/0123456789abcdef/done");
        assertThat(location(gone)).isEqualTo("/week");
        assertThat(manager.postWith(token(page), path(page, DONE), "team", "nobody's")
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.postWith("", path(page, DONE)).statusCode()).isEqualTo(403);
        assertThat(titles(manager.get("/week").body())).isEqualTo(titles(page));
    }

    @Test
    @Order(7)
    void notNowComesBackOnItsDayAndKeepsItsReason() throws Exception {
        var first = titles(manager.get("/week").body()).getFirst();
        putOff("TOMORROW", "<b>no time</b>");
        var week = manager.get("/week").body();
        assertThat(titles(week)).doesNotContain(first);
        assertThat(week).contains("&lt;b&gt;no time").doesNotContain("<b>no time");
        server.clock.pass(Duration.ofDays(1));
        assertThat(titles(manager.get("/week").body())).contains(first);
        assertThat(text(manager.get("/week").body())).contains("You put it off on");
    }

    @Test
    @Order(8)
    void notNowUntilItChangesStaysAway() throws Exception {
        var first = titles(manager.get("/week").body()).getFirst();
        putOff("WHEN_IT_CHANGES", "");
        server.clock.pass(Duration.ofDays(1));
        assertThat(titles(manager.get("/week").body())).doesNotContain(first);
        undoAll();
        assertThat(titles(manager.get("/week").body())).contains(first);
    }

    @Test
    @Order(9)
    void anEmptyQueueSaysWhatWasChecked() throws Exception {
        for (var page = manager.get("/week").body();
                !titles(page).isEmpty();
                page = manager.get("/week").body()) {
            press(manager, page, DONE);
        }
        assertThat(text(manager.get("/week").body())).contains("Nothing is left to do", "Checked: ");
        server.clock.pass(Duration.ofDays(5));
        manager.get("/week");
        server.clock.pass(Duration.ofDays(6));
        assertThat(text(manager.get("/week").body())).contains("You did this on");
        undoAll();
    }

    @Test
    @Order(10)
    void theSameAdviceKeepsItsKeyWhenAllIsReckonedAnew() throws Exception {
        var before = paths(manager.get("/week").body(), DONE);
        var snapshot = Company.newest(server);
        server.clock.pass(Duration.ofDays(1));
        Company.snapshotAfter(server, snapshot);
        assertThat(paths(manager.get("/week").body(), DONE)).isEqualTo(before);
    }

    @Test
    @Order(11)
    void whereManyClosingDaysArePastTheQueueSaysHowManyAndOpensThem() throws Exception {
        assertThat(manager.get("/week").body()).doesNotContain("Ask for new closing days");
        company.isImported(IntStream.range(0, 40)
                .mapToObj("L%d,Late %<d,R001,Qualification,100,USD,2026-03-01,2026-04-30"::formatted)
                .toList());
        for (var tries = 0; tries < 3 && !manager.get(LATE).body().contains("Late 39"); tries++) {
            Company.snapshotAfter(server, Company.newest(server));
        }
        var act = OVERDUE.matcher(manager.get("/week").body());
        assertThat(act.find()).isTrue();
        var deals = HtmlUtils.htmlUnescape(act.group(3));
        assertThat(Integer.parseInt(act.group(1))).isGreaterThanOrEqualTo(40);
        assertThat(text(manager.get(deals).body())).contains(act.group(1) + " deals", "past close");
        assertThat(text(manager.get(deals.replace("&flag=past_close", "")).body()))
                .contains(act.group(2) + " deals");
    }

    private void putOff(String until, String reason) throws Exception {
        var page = manager.get("/week").body();
        var later = path(page, DONE).replace("/done", "/later");
        manager.postWith(token(page), later, "until", until, "reason", reason);
    }

    private void undoAll() throws Exception {
        for (var page = manager.get("/week").body();
                UNDO.matcher(page).find();
                page = manager.get("/week").body()) {
            press(manager, page, UNDO);
        }
    }

    private static HttpResponse<String> press(Visitor visitor, String page, Pattern button) throws Exception {
        return visitor.postWith(token(page), path(page, button));
    }

    private long marks(Scope scope) {
        return server.ledger.as(
                scope,
                db -> db.sql("select count(*) from week.mark").query(Long.class).single());
    }

    private static List<String> titles(String page) {
        var queue = page.substring(page.indexOf("<section id=\"queue\""));
        var end = queue.indexOf("</section>");
        return TITLE.matcher(queue.substring(0, end))
                .results()
                .map(title -> text(title.group(1)))
                .toList();
    }

    private static List<String> paths(String page, Pattern button) {
        return button.matcher(page)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    private static String path(String page, Pattern button) {
        return paths(page, button).getFirst();
    }

    private static String token(String page) {
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElseThrow();
    }

    private static String text(String page) {
        return HtmlUtils.htmlUnescape(page);
    }
}
