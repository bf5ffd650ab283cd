package org.coxswain.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One walk through the pages in a real browser. */
class BrowserWalkTest {

    @Test
    void fromTheFirstRunToASecondPersonByKeyboardOnScreenAndPhone() throws Exception {
        try (var chromium = Chromium.started();
                var started = TestServer.empty()) {
            walk(chromium.browser, started);
        }
    }

    private static void walk(Browser browser, TestServer started) {
        var page = browser.newPage();
        var refused = new ArrayList<String>();
        page.onConsoleMessage(message -> refused.add(message.text()));
        page.navigate("http://127.0.0.1:" + started.server.port() + "/");
        keepPicture(page, "first-run");
        found(page, started.server.firstRunCode().orElseThrow());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("No data yet");
        goByKeyboard(page);
        addSomebody(page);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) look(page, scheme);
        signOutByKeyboard(page);
        keepPicture(page, "sign-in");
        signIn(page);
        assertThat(refused).as("what the browser refused or complained of").isEmpty();
    }

    private static void found(Page page, String code) {
        page.getByLabel("Code").fill(code);
        page.getByLabel("Your name").fill("Ada Lovelace");
        page.getByLabel("E-mail address").fill("ada@example.com");
        page.getByLabel("Password").fill(TestServer.PASSWORD);
        page.keyboard().press("Enter");
    }

    /** The first stop is the way past the navigation, the next ones are the pages. */
    private static void goByKeyboard(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the content");
        for (var stop : List.of("Coxswain", "This week", "Managers", "People")) {
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText(stop);
        }
        page.keyboard().press("Enter");
        assertThat(page.getByText("Nothing is imported yet")).isVisible();
        page.locator(".gear summary").press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("People and roles"))
                .press("Enter");
        assertThat(page.getByText("One person is in your view")).isVisible();
    }

    private static void addSomebody(Page page) {
        page.getByLabel("Name").fill("Dana <b>Deal</b>");
        page.getByLabel("E-mail address").fill("dana@example.com");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Dana <b>Deal</b>");
        page.locator("select[name=manager]").selectOption("Ada Lovelace");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.ROWHEADER)).hasCount(1);
    }

    /** Nothing sticks out at the side of a phone, in either scheme. */
    private static void look(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (var width : List.of(390, 1280)) {
            page.setViewportSize(width, 844);
            for (var path : List.of("/", "/people", "/people/2", "/trail", "/password")) {
                page.navigate(page.url().replaceAll("(http://[^/]+).*", "$1") + path);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("%s at %d", path, width)
                        .isLessThanOrEqualTo(width);
                keepPicture(page, "%s-%s-%d".formatted(path.replace("/", "_"), scheme, width));
            }
        }
    }

    /** Where {@code COXSWAIN_PICTURES} names a folder, it gets a picture of every page. */
    private static void keepPicture(Page page, String name) {
        Optional.ofNullable(System.getenv("COXSWAIN_PICTURES"))
                .ifPresent(folder -> page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png"))));
    }

    private static void signOutByKeyboard(Page page) {
        page.locator(".gear > summary").press("Enter");
        keepPicture(page, "gear");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .press("Enter");
    }

    private static void signIn(Page page) {
        page.getByLabel("E-mail address").fill("ada@example.com");
        page.getByLabel("Password").fill(TestServer.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByText("2 people are here")).isVisible();
    }
}
