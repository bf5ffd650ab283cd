package org.coxswain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.coxswain.stats.KeyedRandom;
import org.coxswain.stats.RandomKey;
import org.junit.jupiter.api.Test;

class LuckTest {

    private static final int DRAWS = 200_000;

    @Test
    void aDealIsWonAsOftenAsItsOddsSay() {
        assertThat(share(.002, 1)).isCloseTo(.002, within(4e-4)); // 4 * sqrt(.002 * .998 / 2e5)
        assertThat(share(.03, 1)).isCloseTo(.03, within(1.6e-3));
        assertThat(share(.4, 1)).isCloseTo(.4, within(4.4e-3));
        assertThat(share(1, 1)).isCloseTo(1, within(1e-9));
    }

    @Test
    void aShockMultipliesTheOdds() {
        assertThat(share(.03, 2)).isCloseTo(.058252, within(2.1e-3)); // o = 2 * .03/.97; o / (1 + o)
        assertThat(share(.4, 2)).isCloseTo(.571429, within(4.5e-3)); // o = 2 * .4/.6; o / (1 + o)
    }

    @Test
    void shocksThatDifferAreEachGivenTheirDue() {
        double[] shocks = new double[DRAWS];
        Arrays.setAll(shocks, draw -> draw % 2 == 0 ? .5 : 1.5);
        int[] won = new int[DRAWS];
        int wins = new Luck(shocks).draw(random(), .02, won);
        long lucky = Arrays.stream(won, 0, wins).filter(draw -> draw % 2 == 1).count();
        assertThat(2.0 * lucky / DRAWS).isCloseTo(.029703, within(2.2e-3)); // o = 1.5 * .02/.98; o / (1 + o)
        assertThat(2.0 * (wins - lucky) / DRAWS).isCloseTo(.010101, within(1.3e-3));
    }

    private static double share(double chance, double shock) {
        double[] shocks = new double[DRAWS];
        Arrays.fill(shocks, shock);
        return (double) new Luck(shocks).draw(random(), chance, new int[DRAWS]) / DRAWS;
    }

    private static KeyedRandom random() {
        return KeyedRandom.of(RandomKey.of(7).and("luck"));
    }
}
