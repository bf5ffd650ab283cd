package org.coxswain.week;

import static org.assertj.core.api.Assertions.assertThat;

import org.coxswain.insight.Company;
import org.coxswain.insight.CompanyServer;
import org.coxswain.insight.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.util.HtmlUtils;

/** The managers below a leader, and the week of somebody who sells: each sees their own side and no other. */
@ExtendWith(CompanyServer.class)
class ManagersTest {

    private static final Company COMPANY = CompanyServer.COMPANY;

    @Test
    void aLeaderSeesEachManagersTeamAndTheWayToItsPages() throws Exception {
        var page = text(CompanyServer.signedIn("L1").get("/managers").body());
        assertThat(page)
                .contains("2 managers are in your view", COMPANY.name("M01"), COMPANY.name("M02"))
                .contains("/week?team=" + Key.of("M01"), "/pipeline?team=" + Key.of("M02"), "Checked: ");
    }

    @Test
    void actsDoneAreCountedAndTheirWordsAreNot() throws Exception {
        var manager = CompanyServer.signedIn("M02");
        var week = manager.get("/week").body();
        var key = week.replaceFirst("(?s).*?/week/acts/(\\w+)/done.*", "$1");
        var title = text(week.replaceFirst("(?s).*?data-act[^>]*>.*?<h3>([^<]*)</h3>.*", "$1"));
        manager.postWith(
                week.replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]*)\".*", "$1"), "/week/acts/" + key + "/done");
        var page = text(CompanyServer.signedIn("L1").get("/managers").body());
        assertThat(page).contains("<dt>Done, 4 weeks</dt><dd>1<small>last on ").doesNotContain(title);
    }

    @Test
    void aManagerWithoutManagersIsToldSo() throws Exception {
        assertThat(CompanyServer.signedIn("M01").get("/managers").body())
                .contains("No other manager is in your view")
                .doesNotContain(COMPANY.name("M02"));
    }

    @Test
    void whoeverSellsHasAWeekOfTheirOwn() throws Exception {
        var seller = CompanyServer.signedIn("R001");
        var week = text(seller.get("/week").body());
        assertThat(week)
                .contains("My week", COMPANY.name("R001"), "things to do", "What changed in the last seven days")
                .doesNotContain(COMPANY.name("R002"), COMPANY.name("M01"), "Coach ");
        assertThat(seller.get("/person/own").headers().firstValue("location")).hasValue("/person/" + Key.of("R001"));
        assertThat(text(seller.get("/managers").body())).contains("No other manager");
    }

    private static String text(String page) {
        return HtmlUtils.htmlUnescape(page);
    }
}
