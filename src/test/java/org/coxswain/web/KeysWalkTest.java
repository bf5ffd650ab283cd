package org.coxswain.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.coxswain.insight.Company;
import org.coxswain.insight.CompanyServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The week by keyboard in a real browser: only the queue is renewed, and the browser complains of nothing. */
@ExtendWith(CompanyServer.class)
class KeysWalkTest {

    private static final Company COMPANY = CompanyServer.COMPANY;

    @Test
    void theQueueIsWorkedThroughWithoutTouchingTheMouse() throws Exception {
        CompanyServer.signedIn("M01");
        try (var chromium = Chromium.started()) {
            var page = chromium.browser.newPage();
            var said = new ArrayList<String>();
            page.onConsoleMessage(message -> said.add(message.text()));
            signIn(page);
            page.evaluate("window.stillHere = true");
            var first = title(page);
            page.keyboard().press("j");
            page.keyboard().press("d");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Done: " + first);
            settled(page);
            putOff(page);
            undo(page, first);
            assertThat(page.evaluate("window.stillHere")).isEqualTo(true);
            help(page);
            seek(page);
            assertThat(said).as("what the browser complained of").isEmpty();
        }
    }

    private static void signIn(Page page) {
        page.navigate("http://127.0.0.1:" + CompanyServer.SERVER.server.port() + "/week");
        page.getByLabel("E-mail address").fill(COMPANY.email("M01"));
        page.getByLabel("Password").fill(TestServer.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#queue")).isVisible();
    }

    private static String title(Page page) {
        return page.locator("#queue .act h3").first().innerText();
    }

    /** The letter opens the choice, and its first answer is under the finger. */
    private static void putOff(Page page) {
        var next = title(page);
        page.keyboard().press("j");
        page.keyboard().press("n");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Put off: " + next);
        settled(page);
    }

    /** What was renewed takes the focus a moment later. */
    private static void settled(Page page) {
        assertThat(page.locator("#queue :focus")).hasCount(1);
    }

    private static void undo(Page page, String first) {
        for (var mark = 0; mark < 2; mark++) {
            page.locator(".lately summary").press("Enter");
            var before = page.locator(".lately li").count();
            page.locator(".lately button").first().press("Enter");
            assertThat(page.locator(".lately li")).hasCount(before - 1);
            settled(page);
        }
        assertThat(page.locator("#queue .act h3").first()).hasText(first);
    }

    private static void help(Page page) {
        page.locator("h1").first().click();
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        page.keyboard().press("g");
        page.keyboard().press("f");
        page.waitForURL("**/forecast");
    }

    private static void seek(Page page) {
        var name = COMPANY.name("R002");
        page.keyboard().press("/");
        page.keyboard().type(name.substring(0, 2));
        page.keyboard().press("Enter");
        page.waitForURL("**/search**");
        var box = page.getByLabel("People and deals", new Page.GetByLabelOptions().setExact(true));
        box.press("End");
        page.keyboard().type(name.substring(2));
        assertThat(page.locator("#found li").first()).containsText(name);
    }
}
