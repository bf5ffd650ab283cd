package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChancesTest {

    private static final double[] TOLD = {.05, .05, .12, .3, .3, .31, .55, .72, .9, 1.0};
    private static final boolean[] CAME = {false, false, true, false, true, false, true, true, false, true};

    private final Chances chances = new Chances();

    ChancesTest() {
        for (int at = 0; at < TOLD.length; at++) {
            chances.add(TOLD[at], CAME[at]);
        }
    }

    @Test
    void brierIsTheMeanSquare() { // np.mean((p - o)**2)
        assertThat(chances.brier().orElseThrow()).isCloseTo(0.25464000000000003, within(1e-12));
    }

    @Test
    void aucCountsEqualChancesHalf() { // scipy.stats.mannwhitneyu(p[o==1], p[o==0]).statistic / (5*5)
        assertThat(chances.auc().orElseThrow()).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void calibrationTellsEachTenth() { // p[(p >= .3) & (p < .4)].mean(), o[...].mean()
        var thirties = chances.calibration().get(2);
        assertThat(thirties.from()).isEqualTo(.3);
        assertThat(thirties.predicted()).isCloseTo(0.3033333333333333, within(1e-12));
        assertThat(thirties.observed()).isCloseTo(0.3333333333333333, within(1e-12));
        assertThat(thirties.n()).isEqualTo(3);
        assertThat(chances.calibration()).hasSize(6).last().satisfies(last -> {
            assertThat(last.n()).isEqualTo(2);
            assertThat(last.to()).isEqualTo(1);
        });
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(new Chances().brier()).isEmpty();
        assertThat(new Chances().calibration()).isEmpty();
        var sure = new Chances();
        sure.add(.4, true);
        assertThat(sure.auc()).isEmpty();
    }

    @Test
    void aChanceIsAShare() {
        assertThatThrownBy(() -> chances.add(1.01, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chances.add(Double.NaN, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
