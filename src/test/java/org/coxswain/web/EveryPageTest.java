package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.coxswain.insight.Company;
import org.coxswain.insight.CompanyServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each role follows every link there is, in a real browser: whatever page it comes to answers, says nothing in the
 * console, fits on a phone, and has no fault that axe calls serious or critical, in light and in dark.
 */
@ExtendWith(CompanyServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final String FAULTS = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(fault => ['serious', 'critical'].includes(fault.impact))
                .map(fault => fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))
            """;

    /** A colour that is still on its way to another is no fault. */
    private static final Browser.NewContextOptions STILL =
            new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);

    private Chromium chromium;
    private final Map<String, Visitor> roles = new LinkedHashMap<>();
    private final SoftAssertions faults = new SoftAssertions();
    private final Set<String> checked = new HashSet<>();
    private final String axe = script();

    @BeforeAll
    void open() throws Exception {
        chromium = Chromium.started();
        for (var id : List.of("M01", "R001", "L1")) {
            roles.put(id, CompanyServer.signedIn(id));
        }
        var ada = CompanyServer.SERVER.signedIn("ada@example.com");
        roles.put("ada", ada);
        roles.put("operations", operations(ada));
    }

    private Visitor operations(Visitor keeper) throws Exception {
        var added = keeper.post("/people", "name", "Opal Ops", "email", "opal@example.com", "role", "OPERATIONS");
        return Company.invited(
                CompanyServer.SERVER,
                keeper,
                added.headers().firstValue("location").orElseThrow());
    }

    @AfterAll
    void close() {
        if (chromium != null) chromium.close();
    }

    @Test
    void everyPageOfEveryRoleIsWhole() {
        roles.forEach((role, visitor) -> {
            try (var context = signedIn(visitor)) {
                walk(context, role);
            }
        });
        faults.assertAll();
    }

    @TestFactory
    Stream<DynamicTest> everyRoleReadsFromTheQueueToTheRecordsAndTakesThemAlong() {
        return roles.entrySet().stream()
                .map(role -> DynamicTest.dynamicTest(role.getKey(), () -> {
                    try (var context = signedIn(role.getValue())) {
                        var page = context.newPage();
                        var said = new ArrayList<String>();
                        page.onConsoleMessage(message -> said.add(message.text()));
                        Reading.walk(page, address(""));
                        assertThat(said).as("what the browser complained of").isEmpty();
                    }
                }));
    }

    private BrowserContext signedIn(Visitor visitor) {
        var context = chromium.browser.newContext(STILL);
        visitor.cookies()
                .getCookieStore()
                .getCookies()
                .forEach(cookie -> context.addCookies(
                        List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(address("/")))));
        return context;
    }

    private void walk(BrowserContext context, String role) {
        var page = context.newPage();
        var said = new ArrayList<String>();
        page.onConsoleMessage(message -> said.add(message.text()));
        var ahead = new ArrayDeque<>(List.of("/"));
        var met = new HashSet<String>();
        while (!ahead.isEmpty()) {
            var path = ahead.poll();
            if (!met.add(kind(path))) continue;
            var answer = Objects.requireNonNull(page.navigate(address(path)));
            faults.assertThat(answer.status()).as(path).isEqualTo(200);
            ahead.addAll(links(page));
            if (checked.add(isHome(path) ? role + path : kind(path))) look(page, path);
            faults.assertThat(said).as("what the browser says of " + path).isEmpty();
            said.clear();
        }
    }

    private void look(Page page, String path) {
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        faults.assertThat(page.innerText("body")).as(path).doesNotContain("NaN", "Infinity", "null", "Optional[");
        page.evaluate(axe);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            faults.assertThat((List<?>) page.evaluate(FAULTS))
                    .as("%s in %s".formatted(path, scheme))
                    .isEmpty();
        }
        page.setViewportSize(390, 844);
        faults.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(path)
                .isLessThanOrEqualTo(390);
        page.setViewportSize(1280, 900);
    }

    private static List<String> links(Page page) {
        var found = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')].filter(link => !link.hasAttribute('download'))
                    .map(link => new URL(link.href)).filter(to => to.origin === location.origin)
                    .map(to => to.pathname + to.search)""");
        return found.stream()
                .map(String::valueOf)
                .filter(path -> !path.contains(".csv"))
                .toList();
    }

    /** What each role sees first is another page for each. */
    private static boolean isHome(String path) {
        return path.startsWith("/week");
    }

    /** Pages that differ only in whom or what they are about are of one kind. */
    private static String kind(String path) {
        return path.replaceAll("/[0-9a-f]{16}\\b|/\\d+\\b", "/*").replaceAll("\\?.*", "");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + CompanyServer.SERVER.server.port() + path;
    }

    private static String script() {
        try (var in = EveryPageTest.class.getResourceAsStream("/vendor/axe/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
