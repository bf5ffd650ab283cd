package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.coxswain.stats.Shrinkage.Observation;
import org.coxswain.stats.Shrinkage.Prior;
import org.coxswain.stats.Spreads.Possible;
import org.junit.jupiter.api.Test;

class SpreadsTest {

    private static final Prior BELIEVED = new Prior(.09, .04);

    @Test
    void theWeightsOfOneQuantityAddUpToOne() {
        assertThat(Spreads.of(quantities(1, .3, .05), List.of(BELIEVED)).getFirst().stream()
                        .mapToDouble(Possible::weight)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void realDifferencesAreFoundAndNoiseIsNotTakenForThem() {
        assertThat(deviation(quantities(6, .3, .05), 0)).isBetween(.25, .37);
        assertThat(deviation(quantities(6, 0, .05), 0)).isLessThan(.05);
    }

    @Test
    void whatIsHardlyKnownIsJudgedByWhatIsWellKnown() {
        List<Comparison> alike = new ArrayList<>(quantities(6, 0, .05));
        List<Comparison> apart = new ArrayList<>(quantities(6, .3, .05));
        Comparison hardlyKnown = quantity(99, .3, 2);
        alike.add(hardlyKnown);
        apart.add(hardlyKnown);
        assertThat(deviation(alike, 6)).isLessThan(.6 * deviation(apart, 6));
    }

    @Test
    void oneUnitOrOneGroupIsNoReasonForNonsense() {
        List<Possible> one = Spreads.of(
                        List.of(Comparison.of(List.of(new Observation("a", .4, .1)))), List.of(BELIEVED))
                .getFirst();
        assertThat(one).allSatisfy(possible -> {
            assertThat(possible.standing().own()[0]).isCloseTo(0, within(1e-12));
            assertThat(possible.standing().errors()[0]).isFinite().isPositive();
        });
    }

    private static double deviation(List<Comparison> quantities, int of) {
        var all = Spreads.of(
                quantities,
                IntStream.range(0, quantities.size()).mapToObj(i -> BELIEVED).toList());
        return all.get(of).stream()
                .mapToDouble(possible -> possible.weight() * Math.sqrt(possible.betweenUnits()))
                .sum();
    }

    private static List<Comparison> quantities(int count, double apart, double error) {
        return IntStream.range(0, count)
                .mapToObj(seed -> quantity(seed, apart, error))
                .toList();
    }

    /** Twenty-four units in four groups that do not differ. */
    private static Comparison quantity(int seed, double apart, double error) {
        SplittableRandom random = new SplittableRandom(seed);
        return Comparison.of(IntStream.range(0, 24)
                .mapToObj(i -> new Observation(
                        "g" + i % 4, apart * random.nextGaussian() + error * random.nextGaussian(), error * error))
                .toList());
    }
}
