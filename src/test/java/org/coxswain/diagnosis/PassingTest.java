package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.coxswain.stats.Logit;
import org.coxswain.stats.OverExpected;
import org.junit.jupiter.api.Test;

class PassingTest {

    private static final double GONE = 30;

    /**
     * scipy.optimize.brentq on sum(n * (expit(left + u) - expit(usual + u))) - 4 * u; then information I = .25 + sum(n *
     * (p(1 - p) at entry - p(1 - p) left)), value u * (I + 4) / I, variance 1 / I.
     */
    @Test
    void theLikeliestShiftAgreesWithARootFinder() {
        OverExpected reading = Passing.reading(List.of(
                new Passing(10, Logit.of(.6), GONE),
                new Passing(5, Logit.of(.6), -GONE),
                new Passing(4, Logit.of(.6), Logit.of(.3))));
        assertThat(reading.value()).isCloseTo(-0.05169603245076942, within(1e-9));
        assertThat(reading.variance()).isCloseTo(0.24989622271179593, within(1e-9));
    }

    @Test
    void whereAllOrNoneMovedTheSearchStaysInReach() {
        assertThat(Passing.reading(List.of(new Passing(40, 0, GONE))).value()).isBetween(1.0, 6.0);
        assertThat(Passing.reading(List.of(new Passing(40, 0, -GONE))).value()).isBetween(-6.0, -1.0);
        assertThat(Passing.reading(List.of()).variance()).isFinite();
    }
}
