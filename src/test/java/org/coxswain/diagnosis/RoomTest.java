package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final int WEEKS = 104;
    private static final double STAYS = 12;

    @Test
    void withoutDealsItIsWhatIsBelieved() {
        assertThat(Room.of(List.of()).elasticity()).isCloseTo(.25, within(1e-12));
    }

    @Test
    void whatOpenDealsKeepPeopleFromIsFound() {
        assertThat(Room.of(people(60, 0)).elasticity()).isLessThan(.15);
        assertThat(Room.of(people(60, .5)).elasticity()).isBetween(.35, .65);
    }

    @Test
    void aTenthMoreTimeInTheStagesTakesLessThanATenthOfWhatIsCreated() {
        assertThat(new Room(.25).taken()).isCloseTo(.2, within(1e-12));
    }

    private static List<Room.Weeks> people(int count, double elasticity) {
        return IntStream.range(0, count)
                .mapToObj(number -> person(number, elasticity))
                .toList();
    }

    /** Three a week with a usual number of open deals; each is gone in a week with a chance of one in twelve. */
    private static Room.Weeks person(int number, double elasticity) {
        SplittableRandom random = new SplittableRandom(number);
        int[] made = new int[WEEKS];
        int[] open = new int[WEEKS];
        double[] expected = new double[WEEKS];
        int now = (int) (3 * STAYS);
        for (int week = 0; week < WEEKS; week++) {
            open[week] = now;
            expected[week] = 3;
            made[week] = poisson(random, 3 * Math.exp(-elasticity * (now / (3 * STAYS) - 1)));
            now += made[week] - gone(random, now);
        }
        return Room.Weeks.of(made, expected, open);
    }

    private static int gone(SplittableRandom random, int open) {
        return (int) IntStream.range(0, open)
                .filter(deal -> random.nextDouble() < 1 / STAYS)
                .count();
    }

    private static int poisson(SplittableRandom random, double mean) {
        int count = 0;
        for (double left = random.nextDouble(); left > Math.exp(-mean); left *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
