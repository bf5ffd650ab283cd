package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.coxswain.stats.Permutations.Unit;
import org.junit.jupiter.api.Test;

class PermutationsTest {

    private static final RandomKey KEY = RandomKey.of(1).and("test");

    private static final double CORRELATION = 0.8482730974283413;
    private static final double SHARE = 18.0 / 720;

    /** itertools.permutations of y inside the two groups: 18 of the 5! * 3! orders bring as much; scipy.stats.pearsonr of the centred figures. */
    @Test
    void comparesWithAllOrdersInsideTheGroups() {
        var result = Permutations.of(
                List.of(
                        new Unit("a", 1, 2),
                        new Unit("a", 2, 1),
                        new Unit("a", 3, 4),
                        new Unit("a", 4, 3),
                        new Unit("a", 5, 6),
                        new Unit("b", 11, 30),
                        new Unit("b", 12, 32),
                        new Unit("b", 14, 33)),
                KEY);
        assertThat(result.correlation()).isCloseTo(CORRELATION, within(1e-12));
        assertThat(result.p()).isCloseTo(SHARE, within(.006));
    }

    @Test
    void theOrderOfTheUnitsDoesNotMatter() {
        var units = IntStream.range(0, 20)
                .mapToObj(i -> new Unit("", i % 7, i * i % 11))
                .toList();
        assertThat(Permutations.of(units.reversed(), KEY)).isEqualTo(Permutations.of(units, KEY));
    }

    @Test
    void whatDiffersBetweenGroupsOnlyIsNoCompany() {
        var units = IntStream.range(0, 40)
                .mapToObj(i -> new Unit(i < 20 ? "low" : "high", i < 20 ? 0 : 1, i < 20 ? i % 2 : 5 + i % 2))
                .toList();
        assertThat(Permutations.of(units, KEY)).isEqualTo(new Permutations(0, 1));
    }
}
