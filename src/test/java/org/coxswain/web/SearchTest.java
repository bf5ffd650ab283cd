package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.coxswain.insight.Company;
import org.coxswain.insight.CompanyServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** Seeking by a few letters: what is found, and that nothing out of view is. */
@ExtendWith(CompanyServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private static final Company COMPANY = CompanyServer.COMPANY;

    private Visitor manager;
    private Visitor seller;

    @BeforeAll
    void signIn() throws Exception {
        manager = CompanyServer.signedIn("M01");
        seller = CompanyServer.signedIn("R001");
    }

    @Test
    void aFewLettersOfANameFindThePersonInView() throws Exception {
        var name = COMPANY.name("R002");
        assertThat(found(manager, name.substring(0, 3))).contains(name);
        assertThat(found(manager, name.toUpperCase(Locale.ROOT))).contains(name);
        assertThat(found(seller, name)).doesNotContain(name + "</b>");
        assertThat(found(manager, COMPANY.name("R007"))).doesNotContain(COMPANY.name("R007") + "</b>");
    }

    @Test
    void aFewLettersOfEachWordFindTheDeal() throws Exception {
        var deal = manager.get("/deals.csv?state=open")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split("\",\"")[1];
        var words = deal.split("[^\\p{L}\\p{N}]+");
        var sought = words[0].substring(0, Math.min(3, words[0].length())) + " " + words[words.length - 1];
        assertThat(found(manager, sought)).contains(deal);
    }

    @Test
    void nobodyFindsAnothersDeals() throws Exception {
        var stranger =
                CompanyServer.signedIn("M02").get("/deals.csv?state=open").body();
        for (var line : stranger.lines().skip(1).limit(5).toList()) {
            var owner = line.split("\",\"")[2];
            assertThat(found(manager, line.split("\",\"")[1])).doesNotContain(owner);
        }
    }

    @Test
    void whateverIsTypedIsWordsAndNothingElse() throws Exception {
        for (var typed :
                List.of("", "%", "_", "a & | ! :*", "'); drop table x; --", "<script>", "\\", "(", "x".repeat(5000))) {
            var page = manager.get("/search?q=" + UriUtils.encode(typed, "UTF-8"));
            assertThat(page.statusCode()).as(typed).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<script>");
        }
    }

    @Test
    void theListAloneIsAPartOfThePage() throws Exception {
        var part = manager.get("/search/list?q=" + COMPANY.name("R002").substring(0, 3))
                .body();
        assertThat(part).startsWith("<div id=\"found\"").doesNotContain("<html");
    }

    private static String found(Visitor visitor, String typed) throws Exception {
        return HtmlUtils.htmlUnescape(
                visitor.get("/search?q=" + UriUtils.encode(typed, "UTF-8")).body());
    }
}
