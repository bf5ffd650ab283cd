package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GapWordsTest {

    @Test
    void aGapSaysWhatIsTheirsToMove() {
        assertThat(gap(80_000, 20_000, 52_000, 8_000).sentence("Dana"))
                .isEqualTo("Dana is $80k a quarter short of quota: $52k is theirs to move;"
                        + " $20k is territory and season; $8k was bad luck.");
    }

    @Test
    void whatHelpedIsSaidAsHelp() {
        assertThat(gap(34_000, -6_000, 53_000, -13_000).sentence("Dana"))
                .isEqualTo("Dana is $34k a quarter short of quota: $53k is theirs to move;"
                        + " territory and season make up for $6k; good luck made up for $13k.");
    }

    @Test
    void aLeadSaysWhoseItIs() {
        var lead = gap(-30_000, -5_000, -27_000, 2_000);
        assertThat(lead.sentence("Dana"))
                .isEqualTo("Dana is $30k a quarter ahead of quota: $27k is their own doing;"
                        + " $5k is territory and season; bad luck cost $2k.");
        assertThat(lead.steps().steps()).extracting(Steps.Step::amount).containsExactly("$5k", "+$27k", "−$2k", "$30k");
    }

    private static GapWords gap(int amount, int notTheirs, int levers, int luck) {
        var gap = new Brief.Gap(
                "quota",
                BigDecimal.valueOf(amount),
                BigDecimal.valueOf(notTheirs),
                BigDecimal.valueOf(levers),
                BigDecimal.valueOf(luck));
        return new GapWords(new Figures(Locale.US, "USD"), gap);
    }
}
