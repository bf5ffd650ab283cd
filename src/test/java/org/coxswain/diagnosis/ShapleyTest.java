package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class ShapleyTest {

    /** Python: for o in itertools.permutations((2, 3, 5)): v = 1; for f in o: share[f] += v * (f - 1) / 6; v *= f. */
    @Test
    void aProductIsSharedByTheAverageOverAllOrders() {
        double[] shares = Shapley.shares(3, product(2, 3, 5));
        assertThat(shares[0]).isCloseTo(40 / 6.0, within(1e-12));
        assertThat(shares[1]).isCloseTo(58 / 6.0, within(1e-12));
        assertThat(shares[2]).isCloseTo(76 / 6.0, within(1e-12));
        assertThat(Arrays.stream(shares).sum()).isCloseTo(29, within(1e-12));
    }

    @Test
    void withManyThingsTheSharesStillAddUp() {
        double[] factors = new double[14];
        Arrays.setAll(factors, i -> .8 + .03 * i);
        double[] shares = Shapley.shares(14, product(factors));
        double all = Arrays.stream(factors).reduce(1, (one, other) -> one * other);
        assertThat(Arrays.stream(shares).sum()).isCloseTo(all - 1, within(1e-12));
        assertThat(shares[0]).isNegative();
        assertThat(shares[13]).isPositive();
    }

    private static IntToDoubleFunction product(double... factors) {
        return come -> {
            double product = 1;
            for (int i = 0; i < factors.length; i++) {
                product *= (come >> i & 1) == 1 ? factors[i] : 1;
            }
            return product;
        };
    }
}
