package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalTest {

    @Test
    void agreesWithScipy() {
        assertThat(Normal.quantile(.9)).isCloseTo(1.2815515655446004, within(1e-12)); // scipy.stats.norm.ppf(.9)
        assertThat(Normal.quantile(.00025)).isCloseTo(-3.480756404346212, within(1e-9)); // scipy.stats.norm.ppf(.00025)
        assertThat(Normal.cdf(-3.2)).isCloseTo(0.0006871379379158471, within(1e-15)); // scipy.stats.norm.cdf(-3.2)
        assertThat(Normal.density(.7)).isCloseTo(0.31225393336676127, within(1e-15)); // scipy.stats.norm.pdf(.7)
    }
}
