package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    @Test
    void agreesWithScipy() { // scipy.stats.false_discovery_control([.001, .02, .3, .04, .04, .8, .011])
        assertThat(FalseDiscovery.q(.001, .02, .3, .04, .04, .8, .011))
                .containsExactly(new double[] {.007, .14 / 3, .35, .056, .056, .8, .0385}, within(1e-15));
    }

    @Test
    void noQuestionsHaveNoAnswers() {
        assertThat(FalseDiscovery.q()).isEmpty();
    }
}
