package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogitTest {

    @Test
    void agreesWithScipy() {
        assertThat(Logit.of(.3)).isCloseTo(-0.8472978603872037, within(1e-12)); // scipy.special.logit(.3)
        assertThat(Logit.share(-1.25)).isCloseTo(0.22270013882530884, within(1e-12)); // scipy.special.expit(-1.25)
        assertThat(Logit.shifted(.3, .5))
                .isCloseTo(0.4140378359026323, within(1e-12)); // scipy.special.expit(logit(.3) + .5)
    }

    @Test
    void leavesTheImpossibleAndTheCertainAlone() {
        assertThat(Logit.shifted(0, 2)).isZero();
        assertThat(Logit.shifted(1, -2)).isOne();
    }

    @Test
    void staysFiniteAtTheEdges() {
        assertThat(Logit.of(0)).isFinite();
        assertThat(Logit.of(1)).isFinite();
    }
}
