package org.coxswain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coxswain.insight.Shown.text;

import java.time.LocalDate;
import java.util.List;
import org.coxswain.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looking back: the pages show what a day would have shown, to whoever asked for it and to nobody else. */
@ExtendWith(CompanyServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PastDayTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-14");
    private static final String TOLD = "You are looking at <b>14\u00a0Mar\u00a02026</b>";

    private Visitor manager;
    private Visitor seller;

    @BeforeAll
    void open() throws Exception {
        manager = CompanyServer.signedIn("M01");
        seller = CompanyServer.signedIn("R001");
    }

    @AfterAll
    void goBack() throws Exception {
        for (var one : List.of(manager, seller)) one.post("/as-of/return");
    }

    @Test
    @Order(1)
    void thePagesShowWhatTheBriefOfThatDaySays() throws Exception {
        assertThat(manager.get("/week").body()).contains("href=\"/as-of\"").doesNotContain("You are looking at");
        assertThat(manager.post("/as-of", "day", DAY.toString()).statusCode()).isEqualTo(303);
        var week = text(Shown.waitFor(manager, "/week", TOLD));
        var brief = CompanyServer.COMPANY.page("M01", DAY);
        assertThat(week).contains(brief.headline().sentence(), "What would have been advised");
        for (var act : brief.acts()) assertThat(week).contains(act.title());
        var pipeline = text(manager.get("/pipeline").body());
        for (var block : brief.pipeline()) assertThat(pipeline).contains(block.sentence());
        assertThat(text(manager.get("/forecast").body()))
                .contains(brief.forecast().sentence());
        assertThat(text(manager.get("/as-of").body())).contains("You are looking at 14\u00a0Mar\u00a02026");
    }

    @Test
    @Order(2)
    void nothingCanBeDoneThere() throws Exception {
        assertThat(manager.get("/week").body()).doesNotContain("/week/acts/", "/week/marks/");
    }

    @Test
    @Order(3)
    void everyFigureLeadsToTheRecordsOfThatDay() throws Exception {
        assertThat(Shown.links(manager, "/pipeline"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(Shown.deals(manager, link.href())).isEqualTo(link.counted()));
        var rows = manager.get("/deals.csv").body().lines().skip(1).toList();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(LocalDate.parse(row.split("\",\"")[6])).isBeforeOrEqualTo(DAY));
    }

    @Test
    @Order(4)
    void nobodyElseIsTakenThere() throws Exception {
        assertThat(seller.get("/week").body()).doesNotContain("You are looking at");
    }

    @Test
    @Order(5)
    void whoSellsLooksBackAtTheirOwnOnly() throws Exception {
        seller.post("/as-of", "day", DAY.toString());
        assertThat(Shown.waitFor(seller, "/week", TOLD)).doesNotContain("/week/acts/");
        assertThat(Shown.owners(seller.get("/deals.csv").body())).containsExactly(CompanyServer.COMPANY.name("R001"));
        assertThat(seller.get(Shown.person("R002")).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void theWayBackIsOneButton() throws Exception {
        manager.post("/as-of/return");
        assertThat(manager.get("/week").body()).doesNotContain("You are looking at");
        assertThat(seller.get("/week").body()).contains("You are looking at");
    }

    @Test
    @Order(7)
    void theLastDayOrALaterOneIsWhatThePagesShowAnyway() throws Exception {
        manager.post("/as-of", "day", "2999-01-01");
        assertThat(text(manager.get("/as-of").body())).contains("The pages show 29\u00a0May\u00a02026");
    }

    @Test
    @Order(8)
    void aDayBeforeTheFirstRecordIsRefusedInASentence() throws Exception {
        manager.post("/as-of", "day", "1999-12-31");
        Shown.waitFor(manager, "/as-of", "31\u00a0Dec\u00a01999 cannot be shown.");
        assertThat(manager.get("/week").body()).doesNotContain("being reckoned", "You are looking at");
    }

    @Test
    @Order(9)
    void whatIsNoDayIsSaidToBeNone() throws Exception {
        assertThat(manager.post("/as-of", "day", "").body()).contains("That is no day.");
        assertThat(manager.post("/as-of", "day", "yesterday").statusCode()).isEqualTo(400);
    }
}
