package org.coxswain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PivotsTest {

    /** Every total from 0 to 999 dollars is equally likely; the quota is 500. */
    private static final Pivots PIVOTS = new Pivots(totals(), 50_000);

    @Test
    void aDealDecidesAsMuchAsItBrings() {
        List<Pivot> pivots = PIVOTS.of(List.of(deal("small", 10, .5), deal("large", 100, .5), deal("sure", 100, 1)));
        assertThat(pivots).extracting(Pivot::opportunityId).containsExactly("large", "small");
        assertThat(pivots.getFirst().chance()).isCloseTo(.1, within(.002));
        assertThat(pivots.getLast().chance()).isCloseTo(.01, within(.002));
    }

    @Test
    void whatHardlyMattersIsNotNamed() {
        assertThat(PIVOTS.of(List.of(deal("tiny", 1, .5)))).isEmpty();
    }

    private static Stake deal(String id, double amount, double chance) {
        return new Stake(id, chance, Worth.known(amount));
    }

    private static double[] totals() {
        double[] totals = new double[1_000];
        Arrays.setAll(totals, total -> 100.0 * total);
        return totals;
    }
}
