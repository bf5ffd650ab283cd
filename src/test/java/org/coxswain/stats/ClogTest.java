package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClogTest {

    private static final int WEEKS = 60;
    private static final int A_WEEK = 20;
    private static final double USUAL = .3;

    @Test
    void aStageThatLetsDealsGoAsBeforeIsNotClogged() {
        long clogged =
                IntStream.range(0, 50).filter(seed -> clog(seed, 0).clogged()).count();
        assertThat(clogged).isLessThanOrEqualTo(3);
        assertThat(clog(1, 0).ratio()).isCloseTo(1, within(.15));
    }

    @Test
    void aStageThatLetsHalfAsManyGoForTwoMonthsIsClogged() {
        long clogged =
                IntStream.range(0, 50).filter(seed -> clog(seed, 8).clogged()).count();
        assertThat(clogged).isGreaterThanOrEqualTo(48);
        assertThat(clog(1, 8).range().high()).isLessThan(1);
    }

    @Test
    void visitsThatHadNotBegunThenWereNotKnown() {
        Exits recent = new Exits(0, 0, 5, 2, Exits.Way.LOST, 3, 9, 3);
        assertThat(recent.before(6)).isEmpty();
        assertThat(recent.before(4)).containsExactly(new Exits(0, 0, 1, 1, Exits.Way.OPEN, 3, 9, Exits.STILL_THERE));
        assertThat(recent.before(3)).containsExactly(new Exits(0, 0, 2, 2, Exits.Way.LOST, 3, 9, 0));
    }

    /** A stage with twenty visits a week, each left with a chance of three in ten a week, half of it lately. */
    private static Clog clog(int seed, int slowWeeks) {
        List<Exits> exits = new ArrayList<>();
        for (int entered = WEEKS; entered >= 0; entered--) {
            for (int visit = 0; visit < A_WEEK; visit++) {
                exits.add(visit(RandomKey.of(seed).and(entered).and(visit), entered, slowWeeks));
            }
        }
        return Clog.of(exits, new Hazards.Size(1, 1), new Memory(26, WEEKS)).getFirst();
    }

    private static Exits visit(RandomKey key, int entered, int slowWeeks) {
        KeyedRandom random = KeyedRandom.of(key);
        for (int week = 0; week <= entered; week++) {
            double chance = entered - week < slowWeeks ? USUAL / 2 : USUAL;
            if (random.uniform(week) < chance) {
                return new Exits(
                        0, 0, entered, week, week % 2 == 0 ? Exits.Way.ADVANCED : Exits.Way.LOST, 1, 4, entered - week);
            }
        }
        return new Exits(0, 0, entered, entered, Exits.Way.OPEN, 1, 4, Exits.STILL_THERE);
    }
}
