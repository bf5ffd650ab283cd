package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FocusRuleTest {

    private static final FocusRule RULE = new FocusRule(1_000_000);

    @Test
    void theLargestGainComesFirstAndASecondOnlyIfWorthHalfAsMuch() {
        assertThat(chosen(finding("create", 40_000, .5, .9), finding("size", 19_000, .5, .9)))
                .containsExactly("create");
        assertThat(chosen(finding("create", 20_000, .5, .9), finding("size", 39_000, .5, .9)))
                .containsExactly("size", "create");
    }

    @Test
    void ofTwoWithinATenthTheOneMoreSurelyBelowPeersComesFirst() {
        assertThat(chosen(finding("create", 40_000, .6, .9), finding("size", 37_000, .9, .9)))
                .containsExactly("size", "create");
        assertThat(chosen(finding("create", 37_000, .8, .9), finding("size", 40_000, .8, .9)))
                .as("as sure: the earlier in the funnel")
                .containsExactly("create", "size");
    }

    @Test
    void whatIsNotLikelyToBeWorthTheHourIsNoAdvice() {
        assertThat(chosen(finding("create", 45_000, .6, .69))).isEmpty();
        assertThat(chosen(finding("create", 45_000, .6, .70))).containsExactly("create");
        assertThat(chosen(finding("create", 45_000, .6, .8), finding("size", 40_000, .6, .5)))
                .containsExactly("create");
    }

    @Test
    void withoutAdviceItIsSaidWhatWouldSettleIt() {
        assertThat(whyNone(45_000, .6))
                .isEqualTo("No lever stands out: create would add ¤45,000 a quarter, and the chance that it adds the"
                        + " ¤30,000 which are worth an hour a week is 60 %. It is too close to what is enough for"
                        + " figures to settle it within a year; observe calls");
        assertThat(whyNone(58_000, .65))
                .endsWith("About 5 more to count, some 26 weeks at this pace, would settle it;"
                        + " until then observe calls");
        assertThat(whyNone(10_000, .05)).startsWith("No lever is worth the hour");
    }

    private static String whyNone(long gain, double worth) {
        var first = finding("create", gain, .5, worth);
        var spread = new LeverFinding(
                first.lever(),
                first.label(),
                1,
                2,
                3,
                first.gainPerQuarter(),
                BigDecimal.valueOf(20_000),
                BigDecimal.valueOf(88_580),
                .5,
                .5,
                worth,
                10,
                first.math(),
                null);
        return new Unsettled(spread, 30_000, 52).sentence();
    }

    private static List<String> chosen(LeverFinding... inFunnelOrder) {
        return RULE.chosen(RULE.ranked(List.of(inFunnelOrder))).stream()
                .map(LeverFinding::lever)
                .toList();
    }

    private static LeverFinding finding(String lever, long gain, double below, double worth) {
        BigDecimal money = BigDecimal.valueOf(gain);
        LocalDate day = LocalDate.of(2026, 9, 30);
        var records = new Records(Records.Kind.CREATED, "ann", "", day, day);
        return new LeverFinding(
                lever, lever, 1, 2, 3, money, money, money, below, .5, worth, 10, new Workings("", "", records), null);
    }
}
