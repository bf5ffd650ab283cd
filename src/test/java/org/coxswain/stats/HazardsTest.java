package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HazardsTest {

    private static final Hazards.Size ONE = new Hazards.Size(1, 1);
    private static final List<Exits> SEEN = List.of(
            new Exits(0, 0, 20, 0, Exits.Way.ADVANCED, 100, 400, 19),
            new Exits(0, 0, 20, 1, Exits.Way.LOST, 50, 150, 18),
            new Exits(0, 0, 20, 2, Exits.Way.OPEN, 50, 100, Exits.STILL_THERE));

    @Test
    void cellsAreWeighedByRecencyAndSmoothedTowardsTheShapeOfAge() {
        // w = .5**(weeks ago/13); h = (exits + 105*level*shape)/(days + 105), written out in numpy
        Hazards hazards = Hazards.of(SEEN, ONE, new Memory(13, 100));
        assertThat(hazards.advance(0, 0, 3)).isCloseTo(0.08933540240186927, within(1e-12));
        assertThat(hazards.advance(0, 0, 9)).isCloseTo(0.0077225441200419334, within(1e-12));
        assertThat(hazards.lose(0, 0, 9)).isCloseTo(0.09064604412704483, within(1e-12));
        assertThat(hazards.lose(0, 0, 25)).isCloseTo(hazards.lose(0, 0, 30), within(1e-12));
    }

    @Test
    void precedentsAreCountedWithoutWeights() {
        Hazards hazards = Hazards.of(SEEN, ONE, new Memory(13, 100));
        assertThat(hazards.precedent(0, 0, 0)).isEqualTo(new Hazards.Precedent(200, 100));
        assertThat(hazards.precedent(0, 0, 8)).isEqualTo(new Hazards.Precedent(100, 0));
        assertThat(hazards.exits(0)).isEqualTo(150);
    }

    @Test
    void daysBeforeTheFirstRecordedExitAreNoExposure() {
        var all = Hazards.of(SEEN, ONE, new Memory(13, 100));
        var truncated = Hazards.of(SEEN, ONE, new Memory(13, 19));
        assertThat(truncated.lose(0, 0, 9)).isCloseTo(all.lose(0, 0, 9), within(.01));
        assertThat(truncated.advance(0, 0, 3)).isGreaterThan(all.advance(0, 0, 3));
    }

    @Test
    void fewExitsAreRememberedLonger() {
        assertThat(Memory.fitting(SEEN, 100).halfLifeWeeks()).isEqualTo(26);
        var recent = List.of(new Exits(0, 0, 3, 2, Exits.Way.ADVANCED, 200, 800, 0));
        assertThat(Memory.fitting(recent, 100).halfLifeWeeks()).isEqualTo(13);
    }

    @Test
    void aSmallSegmentTakesTheRateOfAll() {
        var small = new Exits(0, 1, 20, 0, Exits.Way.ADVANCED, 2, 14, 19);
        var two = Hazards.of(
                List.of(SEEN.get(0), SEEN.get(1), SEEN.get(2), small), new Hazards.Size(1, 2), new Memory(13, 100));
        assertThat(two.lose(0, 1, 9)).isCloseTo(two.lose(0, 0, 9), within(.02)).isPositive();
    }

    @Test
    void withoutAnythingSeenNothingIsEverExpected() {
        Hazards hazards = Hazards.of(List.of(), new Hazards.Size(2, 1), new Memory(26, 0));
        assertThat(hazards.advance(1, 0, 50)).isZero();
        assertThat(WinWithin.of(StageCourse.of(hazards, 0, new double[][] {{0, 1, 0}, {0, 0, 1}}), 30)
                        .chance(0, 0, 30))
                .isZero();
    }
}
