package org.coxswain.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.coxswain.brief.History;
import org.coxswain.brief.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A team of a thousand is shown some at a time, and every page says so. */
@ExtendWith(CompanyServer.class)
class CrowdTest {

    @Test
    void thePeopleOfATeamGoOnOnAnotherPage() throws Exception {
        var leader = CompanyServer.signedIn("L1");
        var whole = leader.get("/team").body();
        assertThat(people(whole)).isEqualTo(12);
        assertThat(whole).doesNotContain("More people");
        var behind = leader.get("/team?before=7").body();
        assertThat(people(behind)).isEqualTo(5);
        assertThat(behind)
                .contains("8 to 12 of 12", "before=0\">Those before</a>")
                .doesNotContain("Those behind");
        assertThat(leader.get("/team?before=-3").body()).doesNotContain("More people");
        assertThat(leader.get("/team?before=99").statusCode()).isEqualTo(303);
    }

    private static int people(String page) {
        return page.split("class=\"someone\"", -1).length - 1;
    }

    @Test
    void theForecastOfALargeTeamNamesTheFirstAndSaysWhereTheOthersAre() {
        var row = new Page.ForecastRow("Dana", "1", "2", null, "–", "too little data");
        assertThat(of(60).others()).isEmpty();
        assertThat(of(60).forecast().people()).hasSize(60).containsOnly(row);
        assertThat(of(1_061).others()).startsWith("60 of 1,061 people;");
        assertThat(of(1_061).forecast().people()).hasSize(60);
    }

    private static Parts.Forecast of(int people) {
        var row = new Page.ForecastRow("Dana", "1", "2", null, "–", "too little data");
        var view = new Page.ForecastView("About 3.", null, List.of(), "", List.of(), Collections.nCopies(people, row));
        var quarters = new History.Stretch("", List.of(), "");
        return Parts.Forecast.of(view, new History("", quarters, List.of(), List.of(), ""));
    }
}
