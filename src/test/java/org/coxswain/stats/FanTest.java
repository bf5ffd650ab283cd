package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FanTest {

    private static final Fan FAN = new Fan(80, 100, 150);

    /** scipy.integrate.quad of (F(x) - (x >= y))**2, F = norm.cdf((x - 100) / s), s = 20/norm.ppf(.9) below, 50/norm.ppf(.9) above */
    @Test
    void scoresAsTheIntegralOfItsSquaredDistanceDoes() {
        assertThat(FAN.crps(120)).isCloseTo(10.385214145081468, within(1e-9));
        assertThat(FAN.crps(70)).isCloseTo(24.256029388865787, within(1e-9));
        assertThat(FAN.crps(100)).isCloseTo(6.382360588395818, within(1e-9));
        assertThat(FAN.crps(300)).isCloseTo(175.25273114890598, within(1e-9));
    }

    @Test
    void aFigureWithoutRangeIsScoredByItsDistance() {
        assertThat(new Fan(100, 100, 100).crps(130)).isEqualTo(30);
        assertThat(new Fan(100, 100, 100).crps(100)).isZero();
    }

    /** Where all is closed but for one side: .5 * (2*norm.pdf(0) - 1/sqrt(pi)) = 0.116847 standard deviations of the other. */
    @Test
    void aRangeMayHaveOneSideOnly() {
        double spread = 50 / 1.2815515655446004;
        assertThat(new Fan(100, 100, 150).crps(90)).isCloseTo(10 + .1168474886275532 * spread, within(1e-9));
    }

    @Test
    void theEndsOfTheRangeBelongToIt() {
        assertThat(FAN.holds(80)).isTrue();
        assertThat(FAN.holds(150)).isTrue();
        assertThat(FAN.holds(150.01)).isFalse();
    }

    @Test
    void quantilesThatCrossAreRefused() {
        assertThatThrownBy(() -> new Fan(2, 1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fan(1, Double.NaN, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
