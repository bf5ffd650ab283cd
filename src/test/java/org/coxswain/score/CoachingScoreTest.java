package org.coxswain.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import org.coxswain.simulation.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The acceptance of "did it work", where those are coached who did worst in the quarter before. */
class CoachingScoreTest {

    @TempDir
    Path folder;

    @Test
    void aBadQuarterIsNotTakenForTheEffectOfCoaching() {
        var plan = new ScorePlan(Preset.COACHING, 20, LocalDate.of(2026, 5, 31), folder);
        var score = CoachingScore.ofCounts(plan, 101);
        var idle = score.row("coxswain", 0);
        assertThat(idle.bias()).as(score.text()).isCloseTo(0, within(.01));
        assertThat(idle.worked()).isLessThanOrEqualTo(.06);
        assertThat(idle.holds()).isBetween(.87, .95);
        assertThat(score.row("before and after", 0).worked()).isGreaterThan(.4);
        var real = score.row("coxswain", .3);
        assertThat(real.bias()).isCloseTo(0, within(.012));
        assertThat(real.worked()).isGreaterThan(.4);
        assertThat(real.holds()).isBetween(.87, .95);
    }

    @Test
    void wholeOrganisationsAreJudgedTheSameWay() {
        var plan = new ScorePlan(Preset.COACHING, 2, LocalDate.of(2026, 5, 31), folder);
        var score = CoachingScore.of(plan, 101);
        assertThat(score.row("coxswain, whole organisations", 0).bias()).isCloseTo(0, within(.12));
        assertThat(folder).as("nothing is left behind").isEmptyDirectory();
    }
}
