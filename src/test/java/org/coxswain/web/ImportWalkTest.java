package org.coxswain.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
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
    void whoeverMayImportGoesFromAnExportToTheRecordsBehindAFigureAndBack() throws Exception {
        Company.in(folder);
        try (var chromium = Chromium.started();
                var started = TestServer.founded(folder.resolve("fresh"))) {
            walk(chromium.browser, started, new Who("ada@example.com", "quotas"));
            walk(chromium.browser, started, new Who(operations(started), "nothing"));
        }
    }

    /** By address; what is left out makes it another import. */
    private record Who(String email, String without) {}

    private static String operations(TestServer started) throws Exception {
        var ada = started.signedIn("ada@example.com");
        var added = ada.post("/people", "name", "Opal Ops", "email", "opal@example.com", "role", "OPERATIONS");
        Company.invited(started, ada, added.headers().firstValue("location").orElseThrow());
        return "opal@example.com";
    }

    private void walk(Browser browser, TestServer started, Who who) throws Exception {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            var said = new ArrayList<String>();
            page.onConsoleMessage(message -> said.add(message.text()));
            var site = "http://127.0.0.1:" + started.server.port();
            signIn(page, site, who);
            var before = Company.newest(started);
            importEverything(page, who);
            Company.snapshotAfter(started, before);
            Reading.walk(page, site);
            takeItBack(page);
            assertThat(said).as("what the browser complained of").isEmpty();
        }
    }

    private static void signIn(Page page, String site, Who who) {
        page.navigate(site + "/imports");
        page.getByLabel("E-mail address").fill(who.email());
        page.getByLabel("Password").fill(TestServer.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/");
        page.navigate(site + "/imports");
    }

    private void importEverything(Page page, Who who) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("export"))) {
            page.locator("input[type=file]")
                    .setInputFiles(files.filter(file -> !file.endsWith(who.without() + ".csv"))
                            .toArray(Path[]::new));
        }
        button(page, "Look at them").click();
        assertThat(page.getByText("What was recognised")).isVisible(within());
        button(page, "Keep it").click();
        assertThat(button(page, "Take it back")).isVisible(within());
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

    private static Locator button(Page page, String word) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word));
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions within() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }
}
