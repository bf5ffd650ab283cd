package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefHtmlTest {

    private static final String HTML = BriefHtml.write(SampleBrief.brief(), Locale.US);
    private static final Tags OURS = Tags.of(HTML);

    @Test
    void saysTheStateOfThePeriodFirst() {
        assertThat(HTML)
                .containsPattern(
                        "(?s)<h1[^>]*>64% chance of making [^<]*: the range is [^<]*</h1>.{0,60}is closed with 40 days left");
    }

    @Test
    void namesAtMostSevenThingsToDoBestFirst() {
        assertThat(HTML.split("class=\"act\"", -1)).hasSize(8);
        assertThat(HTML.indexOf("Coach Dana Whitfield on moving deals forward from Proposal"))
                .isBetween(HTML.indexOf("This week"), HTML.indexOf("Ask about 5 deals"));
    }

    @Test
    void asksTwoQuestionsAboutEachDealAndGivesNoOrders() {
        var section = HTML.substring(HTML.indexOf("id=\"deals-to-ask\""), HTML.indexOf("id=\"forecast\""));
        assertThat(section.split("<article", -1)).hasSize(6);
        assertThat(section.split("\\?</li>", -1)).hasSize(11);
    }

    @Test
    void coversPeopleForecastPipelineAndData() {
        assertThat(HTML).contains("Enough?", "Good?", "Moving?", "Balanced?", "Stuck?", "No clear lever");
        assertThat(HTML).contains("In rehearsals on the past, the 80% range held what came 9 of 11 times.");
        assertThat(HTML)
                .contains(
                        "1 row could not be used; 1 cell could not be read and counts as unknown",
                        "is not a number; the row is kept");
    }

    @Test
    void saysHowManyNewDealsTheNextPeriodNeedsOrWhyNot() {
        assertThat(HTML)
                .contains(
                        "The next period needs 9.5.",
                        "Open deals should bring $1.1M to 2027-Q1, each new deal a week $97k more; at this pace 8 of 10 possible"
                                + " periods reach the quota of $1.9M.");
        assertThat(BriefHtml.write(Samples.withoutPace("There is no quota for 2027-Q1."), Locale.US))
                .contains("There is no quota for 2027-Q1.")
                .doesNotContain("The next period needs");
    }

    @Test
    void reachesForNothingOutsideTheFile() {
        var withoutNames = HTML.replace("http://www.w3.org/2000/svg", "").replace("https://picocss.com", "");
        assertThat(withoutNames)
                .doesNotContain("http:", "https:", "src=", "@import", "//cdn", "<link", "<img", "<iframe");
        assertThat(HTML).contains("default-src &#39;none&#39;");
    }

    @Test
    void thePolicyAllowsExactlyOurStyleAndOurScript() {
        assertThat(HTML)
                .containsPattern(
                        "style-src &#39;sha256-[A-Za-z0-9+/=]{44}&#39;; script-src &#39;sha256-[A-Za-z0-9+/=]{44}&#39;");
        assertThat(OURS.attributes()).doesNotContain("style", "onclick", "onload");
        assertThat(OURS.count("script")).isEqualTo(1);
        assertThat(OURS.count("style")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "\" autofocus onfocus=alert(1) x=\"",
                "</script></style></title><svg onload=alert(1)>",
                "<!-- --><b>bold</b>",
                "&lt;i&gt; ${7*7} @{x}",
                "`+alert(1)+`",
                "\u202Eevil\u0000\u001b[31m",
                "שלום \"<b>\" عالم",
                "😀👩‍👩‍👧 é"
            })
    void textFromDataIsOnlyText(String text) {
        var tags = Tags.of(BriefHtml.write(HostileBrief.with(text), Locale.US));
        assertThat(OURS.names().keySet()).containsAll(tags.names().keySet());
        assertThat(OURS.attributes()).containsAll(tags.attributes());
        assertThat(tags.count("script")).isEqualTo(1);
    }

    @Test
    void aNameOfFiveThousandLettersIsCut() {
        var html = BriefHtml.write(HostileBrief.with("W".repeat(5_000)), Locale.US);
        var shown = html.replaceAll("data-[a-z]+=\"[^\"]*\"", "");
        assertThat(shown).doesNotContain("W".repeat(601)).contains("W".repeat(59) + "…");
    }

    @Test
    void figuresFollowTheLanguage() {
        assertThat(BriefHtml.write(SampleBrief.brief(), Locale.GERMANY)).contains("1,3M", "21\u00a0Nov.\u00a02026");
    }

    @Test
    void whoHasNothingToWorkOnIsNamedAndNotJudged() {
        assertThat(HTML)
                .contains("Not judged, because they have no opportunities of their own: Alma Brandt, Jonas Okafor and"
                        + " Priya Raman.");
    }

    @Test
    void anEmptyBriefSaysWhy() {
        var html = BriefHtml.write(Samples.empty(), Locale.US);
        assertThat(html)
                .contains("2026-Q4 cannot be called yet", "Nothing stands out this week", "No open deal deserves");
    }
}
