package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

    private static final double[] SAMPLE = {1, 2, 4, 7};

    @Test
    void crpsIsTheMeanMissLessHalfTheSpread() { // mean(abs(x-3)) - .5*mean(abs(x[:,None]-x[None,:]))
        assertThat(Crps.of(SAMPLE, 3)).isCloseTo(.75, within(1e-12));
    }

    @Test
    void quantilesAgreeWithNumpy() { // numpy.quantile([1,2,4,7], [.1,.9])
        assertThat(Quantiles.of(SAMPLE, .1)).isCloseTo(1.3, within(1e-12));
        assertThat(Quantiles.of(SAMPLE, .9)).isCloseTo(6.1, within(1e-12));
    }

    @Test
    void weightedQuantilesAgreeWithNumpy() { // numpy.quantile([1,2,3,10], q, weights=[5,1,3,2], method="inverted_cdf")
        double[] values = {1, 2, 3, 10};
        double[] weights = {5, 1, 3, 2};
        assertThat(Quantiles.weighted(values, weights, .1)).isEqualTo(1);
        assertThat(Quantiles.weighted(values, weights, .5)).isEqualTo(2);
        assertThat(Quantiles.weighted(values, weights, .9)).isEqualTo(10);
    }

    @Test
    void wilsonAgreesWithScipy() { // binomtest(3, 10).proportion_ci(confidence_level=.8, method="wilson")
        assertThat(WinRate.of(3, 10)).isInstanceOfSatisfying(WinRate.Known.class, rate -> {
            assertThat(rate.low()).isCloseTo(0.15379917807596727, within(1e-12));
            assertThat(rate.high()).isCloseTo(0.502628294760249, within(1e-12));
        });
    }

    @Test
    void fourClosedDealsAreTooFewForARate() {
        assertThat(WinRate.of(4, 4)).isEqualTo(new WinRate.TooFew(4));
        assertThatThrownBy(() -> WinRate.of(5, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void betaAgreesWithScipy() { // beta(.3*20+.5, .7*20+.5).ppf([.1,.9])
        Interval interval = Interval.beta(.3, 20);
        assertThat(interval.low()).isCloseTo(0.18605492, within(1e-7));
        assertThat(interval.high()).isCloseTo(0.44129256, within(1e-7));
    }

    @ParameterizedTest // beta(share*n+.5, (1-share)*n+.5).ppf([.1,.9])
    @CsvSource({
        ".3, 40, .21546132, .39851326",
        ".03, 2000, .02544115, .03522977",
        ".97, 2000, .96477023, .97455885",
        ".9999, 800, .99810236, .99998046"
    })
    void betaOfManyIsNearlyExact(double share, double n, double low, double high) {
        Interval interval = Interval.beta(share, n);
        double hundredth = Math.sqrt(share * (1 - share) / n) / 100;
        assertThat(interval.low()).isCloseTo(low, within(hundredth));
        assertThat(interval.high()).isCloseTo(high, within(hundredth));
    }

    @Property
    void everyIntervalHoldsItsShareAndStaysAProbability(
            @ForAll @DoubleRange(min = 0, max = 1) double share, @ForAll @IntRange(min = 1, max = 5000) int n) {
        for (Interval interval : new Interval[] {Interval.beta(share, n), Interval.wilson(share, n)}) {
            assertThat(interval.holds(share)).isTrue();
            assertThat(interval.low()).isGreaterThanOrEqualTo(0);
            assertThat(interval.high()).isLessThanOrEqualTo(1);
        }
    }
}
