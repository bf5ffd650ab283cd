package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RidgeSlopeTest {

    @Test
    void agreesWithNumpy() {
        // x, y, w = [1,2,3,5], [2,3,3,7], [1,2,1,3]; off = x - average(x, weights=w)
        // (w*off*(y - average(y, weights=w))).sum() / ((w*off**2).sum() + 4)
        RidgeSlope line = RidgeSlope.of(
                List.of(
                        new RidgeSlope.Point(1, 2, 1),
                        new RidgeSlope.Point(2, 3, 2),
                        new RidgeSlope.Point(3, 3, 1),
                        new RidgeSlope.Point(5, 7, 3)),
                4);
        assertThat(line.slope()).isCloseTo(1.0666666666666664, within(1e-12));
        assertThat(line.meanX()).isCloseTo(3.2857142857142856, within(1e-12));
    }

    @Test
    void withoutPointsTheBeliefStands() {
        assertThat(RidgeSlope.of(List.of(), 4).slope()).isZero();
    }
}
