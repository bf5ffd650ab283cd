package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Expected values: posterior means by numerical integration, b * w(b) integrated over w(b) integrated plus the spike, with
 * w = .2 * scipy.stats.halfnorm.pdf(b) * scipy.stats.norm.pdf(slope, b, info ** -.5), by scipy.integrate.quad.
 */
class TradeoffTest {

    private static final Tradeoff ONE_IN_FIVE = new Tradeoff(.8, 1);

    @Test
    void agreesWithNumericalIntegration() {
        assertThat(ONE_IN_FIVE.believed(1, 9)).isCloseTo(0.8124782577043248, within(1e-9));
        assertThat(ONE_IN_FIVE.believed(.2, 9)).isCloseTo(0.03873603710342613, within(1e-9));
        assertThat(ONE_IN_FIVE.believed(-.5, 9)).isCloseTo(0.0046396930676250005, within(1e-9));
        assertThat(ONE_IN_FIVE.believed(1, 60)).isCloseTo(0.983606557374706, within(1e-9));
    }

    @Test
    void hardlyAnythingSeenChangesHardlyAnything() {
        assertThat(ONE_IN_FIVE.believed(3, 1e-6)).isCloseTo(.2 * Math.sqrt(2 / Math.PI), within(1e-3));
    }

    @Test
    void staysANumberHoweverSure() {
        assertThat(ONE_IN_FIVE.believed(40, 1e6)).isCloseTo(40, within(.01));
        assertThat(ONE_IN_FIVE.believed(-40, 1e6)).isCloseTo(0, within(1e-6));
    }
}
