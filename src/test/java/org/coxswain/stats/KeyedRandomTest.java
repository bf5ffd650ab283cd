package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyedRandomTest {

    private static final int MANY = 200_000;

    private final KeyedRandom random =
            KeyedRandom.of(RandomKey.of(7).and("deal").and("D-17"));

    @Test
    void givesTheReferenceNumbersOfSplitMix64() { // seed 0 of the published C code: e220a8397b1dcdaf, 6e789e6aa1b965f4
        KeyedRandom zero = new KeyedRandom(0);
        assertThat(zero.uniform(0)).isEqualTo(0.8833108082136427);
        assertThat(zero.uniform(1)).isEqualTo(0.43152799704851);
    }

    @Test
    void theSameNumberComesAgainInAnyOrder() {
        double seventeenth = random.uniform(17);
        random.uniform(3);
        assertThat(random.uniform(17)).isEqualTo(seventeenth);
    }

    @Test
    void normalNumbersHaveMeanNoughtAndVarianceOne() {
        double[] drawn = LongStream.range(0, MANY).mapToDouble(random::normal).toArray();
        assertThat(mean(drawn)).isCloseTo(0, within(.01));
        assertThat(variance(drawn)).isCloseTo(1, within(.02));
    }

    @Test
    void poissonNumbersHaveMeanAndVarianceAlikeBelowAndAboveTheSwitchOfMethod() {
        for (double mean : new double[] {.3, 4, 29, 31, 400}) {
            double[] drawn = LongStream.range(0, MANY)
                    .mapToDouble(n -> random.poisson(mean, n))
                    .toArray();
            assertThat(mean(drawn)).isCloseTo(mean, within(.02 * mean));
            assertThat(variance(drawn)).isCloseTo(mean, within(.03 * mean));
        }
    }

    @Test
    void nothingIsExpectedOfAMeanOfNought() {
        assertThat(random.poisson(0, 5)).isZero();
    }

    private static double mean(double[] values) {
        return LongStream.range(0, values.length)
                        .mapToDouble(i -> values[(int) i])
                        .sum()
                / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return LongStream.range(0, values.length)
                        .mapToDouble(i -> (values[(int) i] - mean) * (values[(int) i] - mean))
                        .sum()
                / values.length;
    }
}
