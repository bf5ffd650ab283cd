package org.coxswain.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One walk through the pages in a real browser, where there is one: {@code CHROMIUM} names it, else chromium is looked for. */
class BrowserWalkTest {

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Test
    void fromTheFirstRunToASecondPersonByKeyboardOnScreenAndPhone() throws Exception {
        var chromium = chromium();
        assumeTrue(chromium.isPresent(), "no Chromium here: the pages are not walked (CHROMIUM may name one)");
        try (var started = TestServer.empty();
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium.get())
                                .setArgs(QUIETLY))) {
            walk(browser, started);
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
        for (var stop : List.of("Coxswain", "This week", "People")) {
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText(stop);
        }
        page.keyboard().press("Enter");
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

    private static Optional<Path> chromium() {
        var path = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of),
                        path.flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(folder::resolve)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
