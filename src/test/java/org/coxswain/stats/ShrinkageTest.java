package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.coxswain.stats.Shrinkage.Observation;
import org.coxswain.stats.Shrinkage.Prior;
import org.coxswain.stats.Shrinkage.Unit;
import org.junit.jupiter.api.Test;

/**
 * Expected numbers: tau2 and S2 by scipy.optimize.brentq on the equations of Paule and Mandel with the prior terms
 * 4 * (tau0 / t - 1) and 3 * (s0 / s - 1); effects and prediction error variances by solving Henderson's mixed model
 * equations, numpy.linalg.inv(W.T @ diag(1/v) @ W + P).
 */
class ShrinkageTest {

    private static final List<Observation> TWO_PLACES = List.of(
            new Observation("a", .5, .04),
            new Observation("a", -.2, .09),
            new Observation("a", .1, .02),
            new Observation("b", .8, .05),
            new Observation("b", .3, .10),
            new Observation("b", -.6, .03));

    @Test
    void unitsInPlacesAgreeWithHendersonsEquations() {
        Shrinkage shrunk = Shrinkage.of(TWO_PLACES, new Prior(.09, .06));

        assertThat(shrunk.betweenUnits()).isCloseTo(0.16992520622669077, within(1e-9));
        assertThat(shrunk.betweenGroups()).isCloseTo(0.04502347698323579, within(1e-9));
        assertThat(shrunk.mean()).isCloseTo(0.14316942079911069, within(1e-9));
        close(
                shrunk.units().stream().map(Unit::own),
                0.285423772525,
                -0.227103792304,
                -0.042397943598,
                0.510759721468,
                0.101384877483,
                -0.628066635574);
        close(
                shrunk.units().stream().map(Unit::variance),
                0.065273303539,
                0.080293899767,
                0.058081753117,
                0.069370021994,
                0.083357484193,
                0.062693249186);
        assertThat(shrunk.units().getFirst().group()).isCloseTo(0.004218711664, within(1e-9));
    }

    @Test
    void unitsInOnePlaceAgreeWithHendersonsEquations() {
        Shrinkage shrunk = Shrinkage.of(
                TWO_PLACES.subList(0, 4).stream()
                        .map(one -> new Observation("all", one.value(), one.variance()))
                        .toList(),
                new Prior(.10, .06));

        assertThat(shrunk.betweenUnits()).isCloseTo(0.11030827910346484, within(1e-9));
        assertThat(shrunk.betweenGroups()).isZero();
        close(shrunk.units().stream().map(Unit::own), 0.134755529128, -0.284366297511, -0.18316902136, 0.332779789742);
        close(
                shrunk.units().stream().map(Unit::variance),
                0.050428577554,
                0.061428264714,
                0.0449689171,
                0.052931310869);
    }

    @Test
    void oneUnitAloneIsItsOwnMean() {
        Shrinkage shrunk = Shrinkage.of(List.of(new Observation("a", .7, .1)), new Prior(.09, .05));
        assertThat(shrunk.mean()).isCloseTo(.7, within(1e-15));
        assertThat(shrunk.units().getFirst().own()).isCloseTo(0, within(1e-15));
        assertThat(shrunk.betweenUnits()).as("nothing is known but the prior").isCloseTo(.09, within(1e-9));
    }

    @Test
    void nobodyIsNoAnswerButTheBelief() {
        assertThat(Shrinkage.of(List.of(), new Prior(.09, .05)).units()).isEmpty();
    }

    @Test
    void aShareIsComparedOnTheLogitScale() {
        // 12 of 20 where 9 were expected: excess 3, information sum(p(1-p)) = 20*.45*.55 = 4.95
        OverExpected over = OverExpected.binary(3, 4.95);
        assertThat(over.value()).isCloseTo(3 / 5.2, within(1e-15));
        assertThat(over.variance()).isCloseTo(1 / 5.2, within(1e-15));
    }

    @Test
    void aCountIsComparedOnTheLogScale() {
        // numpy.log((30 + .5) / (40 + .5)), 1 / (30 + .5)
        OverExpected over = OverExpected.count(30, 40);
        assertThat(over.value()).isCloseTo(-0.2835752904991275, within(1e-12));
        assertThat(over.variance()).isCloseTo(0.03278688524590164, within(1e-15));
    }

    private static void close(Stream<Double> actual, Double... expected) {
        assertThat(actual.toList())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
                .containsExactly(expected);
    }
}
