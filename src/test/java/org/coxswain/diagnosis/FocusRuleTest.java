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
        assertThat(chosen(finding("create", 40_000, .5, .6), finding("size", 19_000, .5, .3)))
                .containsExactly("create");
        assertThat(chosen(finding("create", 20_000, .5, .3), finding("size", 39_000, .5, .6)))
                .containsExactly("size", "create");
    }

    @Test
    void ofTwoWithinATenthTheOneMoreSurelyBelowPeersComesFirst() {
        assertThat(chosen(finding("create", 40_000, .6, .4), finding("size", 37_000, .9, .4)))
                .containsExactly("size", "create");
        assertThat(chosen(finding("create", 37_000, .8, .4), finding("size", 40_000, .8, .4)))
                .as("as sure: the earlier in the funnel")
                .containsExactly("create", "size");
    }

    @Test
    void aSmallGainThatIsHardlyTheBestIsNoAdvice() {
        List<LeverFinding> findings = List.of(finding("create", 29_000, .5, .34), finding("size", 28_000, .5, .33));
        assertThat(RULE.chosen(findings)).isEmpty();
        assertThat(RULE.whyNone(findings)).startsWith("No lever stands out");
        assertThat(chosen(finding("create", 31_000, .5, .34))).containsExactly("create");
        assertThat(chosen(finding("create", 29_000, .5, .36))).containsExactly("create");
    }

    private static List<String> chosen(LeverFinding... inFunnelOrder) {
        return RULE.chosen(RULE.ranked(List.of(inFunnelOrder))).stream()
                .map(LeverFinding::lever)
                .toList();
    }

    private static LeverFinding finding(String lever, long gain, double below, double best) {
        BigDecimal money = BigDecimal.valueOf(gain);
        LocalDate day = LocalDate.of(2026, 9, 30);
        var records = new Records(Records.Kind.CREATED, "ann", "", day, day);
        return new LeverFinding(
                lever, lever, 1, 2, 3, money, money, money, below, best, 10, new Workings("", "", records));
    }
}
