package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalTest {

    @Test
    void agreesWithScipy() {
        assertThat(Normal.quantile(.9)).isCloseTo(1.2815515655446004, within(1e-12)); // scipy.stats.norm.ppf(.9)
        assertThat(Normal.quantile(.00025)).isCloseTo(-3.480756404346212, within(1e-9)); // scipy.stats.norm.ppf(.00025)
    }
}
