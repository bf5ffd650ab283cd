package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.coxswain.stats.TwoByTwo.Stratum;
import org.junit.jupiter.api.Test;

class TwoByTwoTest {

    private static final List<Stratum> STRATA = List.of(
            new Stratum(20, 8, 11, 6),
            new Stratum(12, 5, 6, 4),
            new Stratum(9, 3, 3, 2),
            new Stratum(30, 18, 17, 12),
            new Stratum(2, 1, 1, 1));

    @Test
    void oneStratumAgreesWithScipy() { // sqrt(31/32 * chi2_contingency([[12, 6], [5, 9]], correction=False).statistic)
        assertThat(TwoByTwo.of(List.of(new Stratum(32, 18, 17, 12))).z()).isCloseTo(1.7131882574901804, within(1e-12));
    }

    /** numpy, per stratum a = both, b = outcomes - both: the formulas of Mantel and Haenszel 1959 and of Sato 1989, summed. */
    @Test
    void manySmallStrataArePooled() {
        TwoByTwo pooled = TwoByTwo.of(STRATA);
        assertThat(pooled.z()).isCloseTo(2.975956803276769, within(1e-12));
        assertThat(pooled.difference()).isCloseTo(0.3674641148325359, within(1e-12));
        assertThat(pooled.deviation()).isCloseTo(0.11203240313960044, within(1e-12));
        assertThat(pooled.n()).isEqualTo(73);
    }

    @Test
    void strataWhereAllDoItTellNothing() {
        assertThat(TwoByTwo.of(List.of(new Stratum(10, 10, 5, 5), new Stratum(8, 0, 3, 0))))
                .satisfies(none -> {
                    assertThat(none.known()).isFalse();
                    assertThat(none.z()).isZero();
                    assertThat(none.n()).isZero();
                });
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Stratum(5, 3, 4, 1)).hasMessageContaining("5 cases, 3 with");
    }
}
