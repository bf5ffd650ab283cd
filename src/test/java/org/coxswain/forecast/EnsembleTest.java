package org.coxswain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnsembleTest {

    /** Mean 100, variance 400: the logarithm is spread by sqrt(log1p(400/1e4)) = 0.19804220043536502. */
    private static final Said MODEL = new Said(100, 400, 0);

    private static final Trial LATE = new Trial(13, 91, 100, new double[] {90, 130}, MODEL, 0, 110);
    private static final Trial EARLY = new Trial(26, 91, 120, new double[] {100, 80}, MODEL, 0, 110);

    @Test
    void aMemberIsAsWideAsItHasBeenOff() {
        // e = np.log([105.5/95.5, 125.5/105.5]); np.sqrt((2*.15**2 + 2*np.mean(e**2)) / 4)
        assertThat(Reliability.of(Member.MODEL, List.of(LATE, EARLY)).spread())
                .isCloseTo(0.14581861172884789, within(1e-12));
        // e = np.log([105.5/135.5, 125.5/85.5])
        assertThat(Reliability.of(Member.REST_OF_PERIOD, List.of(LATE, EARLY)).spread())
                .isCloseTo(0.25245034258175597, within(1e-12));
    }

    @Test
    void theCloserMemberCountsMore() {
        // w = np.array([4/0.14581861172884789**4, 1/0.25245034258175597**4]); w/w.sum()
        Ensemble ensemble = Ensemble.of(List.of(LATE, EARLY));
        assertThat(ensemble.weight(Member.MODEL)).isCloseTo(0.9729250675869464, within(1e-12));
        assertThat(Ensemble.of(List.of()).weight(Member.MODEL)).isCloseTo(.8, within(1e-12));
    }

    @Test
    void aRehearsalKnowsOnlyWhatWasOverWhenItBegan() {
        assertThat(EARLY.overBefore(LATE)).isTrue();
        assertThat(LATE.overBefore(EARLY)).isFalse();
        assertThat(new Trial(25, 91, 1, new double[2], MODEL, 0, 1).overBefore(LATE))
                .isFalse();
    }

    @Test
    void aRangeThatHeldTooSeldomIsMadeWider() {
        assertThat(new Coverage(9, 11, 11, .1).stretch()).isEqualTo(1);
        assertThat(new Coverage(4, 12, 12, .1).stretch()).isEqualTo(1.2); // (8 + 4) / (10 + 12) < .7
    }

    @Test
    void stretchesThatOverlapFailTogetherAndCountAsOne() {
        assertThat(new Coverage(5, 12, 3, .1).stretch()).isEqualTo(1); // (8 + 3 * 5 / 12) / (10 + 3) = .71
    }

    @Test
    void aStretchThatBroughtNothingIsAMissLikeAnother() {
        Trial nothing = new Trial(13, 91, 0, new double[] {0, 100}, new Said(0, 0, 0), 0, 0);
        assertThat(nothing.miss(Member.MODEL)).isZero();
        assertThat(Shock.of(List.of(nothing))).isLessThan(Shock.BELIEVED);
        assertThat(Ensemble.of(List.of(nothing)).weight(Member.MODEL)).isBetween(0.0, 1.0);
    }

    @Test
    void whatTheFootingExplainsIsNoShockEither() {
        Trial missed = new Trial(13, 91, 150, new double[] {90, 130}, MODEL, 0, 110);
        Trial unsure = new Trial(13, 91, 150, new double[] {90, 130}, new Said(100, 400, 70), .3, 110);
        assertThat(Shock.of(List.of(unsure)))
                .isLessThan(Shock.of(
                        List.of(new Trial(13, 91, 150, new double[] {90, 130}, new Said(100, 400, 70), 0, 110))));
        assertThat(unsure.spread()).isGreaterThan(missed.spread());
    }

    @Test
    void whatChanceExplainsIsNoShock() {
        // a miss of log(105.5/95.5) within a noise of .198 leaves nothing: sqrt(2*.15**2 / 3) with one stretch
        assertThat(Shock.of(List.of(new Trial(13, 91, 100, new double[] {90, 130}, new Said(100, 400, 70), 0, 110))))
                .isCloseTo(0.1224744871391589, within(1e-12));
    }
}
