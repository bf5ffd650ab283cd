package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.coxswain.stats.RidgeLogistic.Case;
import org.junit.jupiter.api.Test;

class RidgeLogisticTest {

    private static final double[][] FEATURES = {{0, 1}, {1, 3}, {2, 0}, {3, 2}, {4, 5}, {5, 1}, {6, 4}, {7, 2}};
    private static final boolean[] HAPPENED = {false, false, true, false, true, true, false, true};

    /**
     * z = (x - x.mean(0)) / x.std(0); scipy.optimize.minimize(lambda b: np.logaddexp(0, b[0] + z @ b[1:]).sum()
     * - (y * (b[0] + z @ b[1:])).sum() + .5 * (b[1:] ** 2).sum(), np.zeros(3), jac=..., method="BFGS")
     */
    @Test
    void agreesWithScipysMinimum() {
        var fit = RidgeLogistic.of(cases(FEATURES), 1);
        assertThat(fit.slope(0)).isCloseTo(0.6817319759, within(1e-7));
        assertThat(fit.slope(1)).isCloseTo(-0.3610789523, within(1e-7));
        assertThat(fit.chance(2.5, 2)).isCloseTo(0.4414167256, within(1e-7));
    }

    @Test
    void aColumnThatNeverChangesSaysNothing() {
        double[][] flat = IntStream.range(0, FEATURES.length)
                .mapToObj(at -> new double[] {FEATURES[at][0], 3})
                .toArray(double[][]::new);
        assertThat(RidgeLogistic.of(cases(flat), 1).slope(1)).isEqualTo(0);
    }

    @Test
    void aPerfectDivisionStaysFinite() {
        double[][] split = IntStream.range(0, HAPPENED.length)
                .mapToObj(at -> new double[] {HAPPENED[at] ? 1 : 0})
                .toArray(double[][]::new);
        assertThat(RidgeLogistic.of(cases(split), 1).chance(1)).isBetween(.7, .99);
    }

    private static List<Case> cases(double[][] features) {
        return IntStream.range(0, features.length)
                .mapToObj(at -> new Case(features[at], HAPPENED[at]))
                .toList();
    }
}
