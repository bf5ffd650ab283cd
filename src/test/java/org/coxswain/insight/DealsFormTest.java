package org.coxswain.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form above a list of deals: what is chosen there narrows the list, and whatever the list was about stays. */
@ExtendWith(CompanyServer.class)
class DealsFormTest {

    private static final Pattern MANY = Pattern.compile("([\\d,]+) deals?,");

    @Test
    void whatIsChosenNarrowsTheListAndTheRestStays() throws Exception {
        var manager = CompanyServer.signedIn("M01");
        var all = manager.get("/deals").body();
        var open = manager.get("/deals?state=open&flag=").body();
        var narrow =
                manager.get("/deals?state=open&flag=no_next_step&owner=R001").body();
        assertThat(many(open)).isPositive().isLessThan(many(all));
        assertThat(many(narrow)).isPositive().isLessThan(many(open));
        assertThat(narrow)
                .contains(
                        "<input type=\"hidden\" name=\"owner\" value=\"R001\">",
                        "<option value=\"open\" selected>open</option>",
                        "<option value=\"no_next_step\" selected>no next step</option>")
                .doesNotContain("type=\"hidden\" name=\"state\"");
    }

    @Test
    void whatIsLeftEmptyIsNotAskedFor() throws Exception {
        var manager = CompanyServer.signedIn("M01");
        assertThat(many(manager.get("/deals?state=&flag=&owner=&team=&list=").body()))
                .isEqualTo(many(manager.get("/deals").body()));
        assertThat(manager.get("/deals?flag=%22%3E%3Cb%3E").body())
                .contains("There is no such deal in your view.")
                .doesNotContain("\"><b>");
    }

    private static int many(String page) {
        var many = MANY.matcher(page);
        assertThat(many.find()).as(page).isTrue();
        return Integer.parseInt(many.group(1).replace(",", ""));
    }
}
