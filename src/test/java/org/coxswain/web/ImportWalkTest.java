package org.coxswain.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coxswain.insight.Company;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a real browser: from the files of an export to the queue, down to the deals behind a figure, and back. */
class ImportWalkTest {

    private static final int PATIENCE = 60_000;

    @TempDir
    Path folder;

    @Test
    void fromAnExportToTheRecordsBehindAFigureAndBack() throws Exception {
        Company.in(folder);
        try (var chromium = Chromium.started();
                var started = TestServer.founded(folder.resolve("fresh"))) {
            var page = chromium.browser.newPage();
            var said = new ArrayList<String>();
            page.onConsoleMessage(message -> said.add(message.text()));
            signIn(page, "http://127.0.0.1:" + started.server.port());
            importEverything(page);
            openAPerson(page);
            reachTheRecords(page);
            takeItBack(page);
            assertThat(said).as("what the browser complained of").isEmpty();
        }
    }

    private static void signIn(Page page, String site) {
        page.navigate(site + "/imports");
        page.getByLabel("E-mail address").fill("ada@example.com");
        page.getByLabel("Password").fill(TestServer.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/");
        page.navigate(site + "/imports");
    }

    private void importEverything(Page page) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("export"))) {
            page.locator("input[type=file]").setInputFiles(files.toArray(Path[]::new));
        }
        button(page, "Look at them").click();
        assertThat(page.getByText("What was recognised")).isVisible(within());
        button(page, "Keep it").click();
        assertThat(button(page, "Take it back")).isVisible(within());
    }

    private static void openAPerson(Page page) throws InterruptedException {
        go(page, "/week");
        for (var tries = 0; page.locator("#queue .act").count() == 0 && tries < 300; tries++) {
            Thread.sleep(200);
            page.reload();
        }
        page.locator("#queue a[href^='/person/']").first().click();
        page.waitForURL("**/person/**");
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

    private static void takeItBack(Page page) {
        go(page, "/imports");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("csv|export")))
                .first()
                .click();
        button(page, "Take it back").click();
        assertThat(button(page, "Let it count again")).isVisible(within());
    }

    private static void go(Page page, String path) {
        page.navigate(page.url().replaceAll("(http://[^/]+).*", "$1") + path);
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("^\\D*([\\d,]+).*$", "$1").replace(",", ""));
    }

    private static Locator button(Page page, String word) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word));
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions within() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }
}
