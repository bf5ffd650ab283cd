package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.coxswain.stats.Shrinkage.Observation;
import org.junit.jupiter.api.Test;

/**
 * Expected numbers by numpy, with V = diag(v + t) + s * same group, X = ones, Vi = inv(V) and P = Vi - Vi X inv(X'Vi X) X'Vi:
 * the restricted likelihood -(slogdet(V) + slogdet(X'Vi X) + y'P y) / 2; units t * P y with error variance t - t^2 diag(P).
 */
class ComparisonTest {

    private static final Comparison TWO_PLACES = Comparison.of(List.of(
            new Observation("a", .5, .04),
            new Observation("a", -.2, .09),
            new Observation("a", .1, .02),
            new Observation("b", .8, .05),
            new Observation("b", .3, .10),
            new Observation("b", -.6, .03)));

    @Test
    void theRestrictedLikelihoodAgreesWithTheMatrixFormula() {
        double at = TWO_PLACES.likelihood(.09, .06);
        assertThat(at - TWO_PLACES.likelihood(.2, .01)).isCloseTo(-1.0649040758333816, within(1e-12));
        assertThat(at - TWO_PLACES.likelihood(.01, .5)).isCloseTo(6.464662954091926, within(1e-12));
    }

    @Test
    void unitsAndTheirErrorsAgreeWithTheMatrixFormula() {
        Comparison.Standing standing = TWO_PLACES.at(.09, .06);
        assertThat(standing.mean()).isCloseTo(0.13727818, within(1e-8));
        assertThat(standing.own())
                .containsExactly(
                        new double[] {0.24086492, -0.176042, -0.04261418, 0.43555349, 0.08409204, -0.54185427},
                        within(1e-8));
        assertThat(standing.errors())
                .containsExactly(
                        new double[] {0.04463825, 0.05383909, 0.04003194, 0.04755826, 0.055738, 0.04348208},
                        within(1e-8));
        assertThat(standing.groups()[0]).isCloseTo(0.01480582, within(1e-8));
        assertThat(standing.groups()[5]).isCloseTo(-0.01480582, within(1e-8));
    }
}
