package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WinWithinTest {

    private static final double[][] STRAIGHT_ON = {{0, 1, 0}, {0, 0, 1}};
    private static final double[][] FIFTH_SKIPS = {{0, .8, .2}, {0, 0, 1}};

    @Test
    void twoStagesAgreeWithTheMarkovChain() {
        // M = [[.93,.05,0,.02],[0,.86,.1,.04],[0,0,1,0],[0,0,0,1]]; numpy.linalg.matrix_power(M, 30)[:2, 2]
        WinWithin won = WinWithin.of(steady(STRAIGHT_ON), 365);
        assertThat(won.chance(0, 0, 30)).isCloseTo(0.40005264, within(1e-8));
        assertThat(won.chance(1, 99, 30)).isCloseTo(0.70654421, within(1e-8));
        assertThat(won.chance(0, 0, 365)).isCloseTo(0.51020408, within(1e-8));
    }

    @Test
    void dealsThatSkipAStageWinWithoutIt() { // the same with M[0] = [.93, .04, .01, .02]
        assertThat(WinWithin.of(steady(FIFTH_SKIPS), 30).chance(0, 0, 30)).isCloseTo(0.4467039, within(1e-7));
    }

    @Test
    void theLikelyDaysAreQuantilesOfTheWins() {
        WinWithin won = WinWithin.of(steady(STRAIGHT_ON), 365);
        int median = won.daysUntil(0, 0, .5);
        assertThat(won.chance(0, 0, median)).isGreaterThanOrEqualTo(.5 * won.chance(0, 0, 365));
        assertThat(won.chance(0, 0, median - 1)).isLessThan(.5 * won.chance(0, 0, 365));
    }

    @Test
    void aPeriodOfUsualDaysGivesTheSameChance() {
        WinByEnd end = WinByEnd.of(steady(STRAIGHT_ON), usual(30), new double[] {1, 0});
        WinWithin won = WinWithin.of(steady(STRAIGHT_ON), 30);
        assertThat(end.chance(0, 5)).isCloseTo(won.chance(0, 5, 30), within(1e-12));
        assertThat(end.chanceOfNew(9)).isCloseTo(won.chance(0, 0, 20), within(1e-12));
    }

    @Test
    void busyLastDaysWinMore() { // v = .05*f + (1 - .05*f - .02*g)*v backwards over 10 days, f, g = 2, .5 on the last 3
        double[] winning = {1, 1, 1, 1, 1, 1, 1, 2, 2, 2};
        double[] losing = {1, 1, 1, 1, 1, 1, 1, .5, .5, .5};
        StageCourse course =
                new StageCourse(new double[][] {filled(.05)}, new double[][] {filled(.02)}, new double[][] {{0, 1}});
        WinByEnd end = WinByEnd.of(course, new WinByEnd.Days(winning, losing), new double[] {1});
        assertThat(end.chance(0, 0)).isCloseTo(0.4458815686431062, within(1e-12));
    }

    @Property
    void chancesAreProbabilitiesThatGrowWithTime(
            @ForAll @DoubleRange(min = 0, max = 3) double advancing,
            @ForAll @DoubleRange(min = 0, max = 3) double losing) {
        WinWithin won = WinWithin.of(steady(FIFTH_SKIPS).scaled(30 * advancing, 30 * losing), 60);
        double before = 0;
        for (int days = 1; days <= 60; days++) {
            assertThat(won.chance(0, 3, days)).isBetween(before - 1e-12, 1 + 1e-12);
            before = won.chance(0, 3, days);
        }
    }

    @Test
    void competingRisksAgreeWithAalenAndJohansen() {
        // S = cumprod(1-h-l); A = cumsum(S_before*h), h = .03 for 7 days then .01, l = .02, 21 days
        double[] advance = new double[21];
        Arrays.fill(advance, 0, 7, .03);
        Arrays.fill(advance, 7, 21, .01);
        double[] lose = new double[21];
        Arrays.fill(lose, .02);
        Curves curves = Curves.of(advance, lose);
        assertThat(curves.still(21)).isCloseTo(0.4558999207937495, within(1e-12));
        assertThat(curves.advanced(21)).isCloseTo(0.2618100807770833, within(1e-12));
        assertThat(curves.residual(7)).isCloseTo(0.11572124084646408, within(1e-12));
        assertThat(curves.still(21) + curves.advanced(21) + curves.lost(21)).isCloseTo(1, within(1e-12));
        assertThat(curves.medianOfAdvancers()).isEqualTo(5);
    }

    private static StageCourse steady(double[][] next) {
        return new StageCourse(
                new double[][] {filled(.05), filled(.1)}, new double[][] {filled(.02), filled(.04)}, next);
    }

    private static WinByEnd.Days usual(int days) {
        double[] ones = new double[days];
        Arrays.fill(ones, 1);
        return new WinByEnd.Days(ones, ones);
    }

    private static double[] filled(double daily) {
        double[] days = new double[Age.OLDEST + 1];
        Arrays.fill(days, daily);
        return days;
    }
}
