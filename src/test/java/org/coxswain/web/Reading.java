package org.coxswain.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;

/** In a real browser: from the queue to a person, to the math of a figure, to its records, and to these as a file. */
final class Reading {

    private Reading() {}

    static void walk(Page page, String site) throws Exception {
        page.navigate(site + "/week");
        assertThat(page.locator("#queue .act").first()).isVisible();
        page.locator("#queue a[href^='/person/'], .masthead a[href='/person/own']")
                .first()
                .click();
        page.waitForURL("**/person/**");
        reachTheRecords(page);
    }

    /** As many deals are listed as the figure says it counts, and as many are saved. */
    private static void reachTheRecords(Page page) throws Exception {
        page.locator("details.math summary").first().click();
        var link = page.locator("details.math a[data-deals]").first();
        var counted = number(link.innerText());
        link.click();
        page.waitForURL("**/deals?**");
        assertThat(page.locator("#deals-title ~ .lead, .lead").first()).containsText(String.valueOf(counted));
        var saved =
                page.waitForDownload(() -> page.getByText("Save these as CSV").click());
        assertThat(Files.readAllLines(saved.path())).hasSize(counted + 1);
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("^\\D*([\\d,]+).*$", "$1").replace(",", ""));
    }
}
