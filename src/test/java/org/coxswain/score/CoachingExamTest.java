package org.coxswain.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.coxswain.simulation.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The acceptance of "did it work", where those are coached who did worst in the quarter before. */
class CoachingExamTest {

    private static final int SEEDS = 20;

    @TempDir
    Path folder;

    @Test
    void aBadQuarterIsNotTakenForTheEffectOfCoaching() {
        Sheet idle = ofCounts(Preset.IDLE_COACHING, 0);
        assertThat(value(idle, Measure.BIAS, Mark.COXSWAIN))
                .as(idle.figures().toString())
                .isCloseTo(0, within(.01));
        assertThat(value(idle, Measure.WORKED, Mark.COXSWAIN)).isLessThanOrEqualTo(.06);
        assertThat(value(idle, Measure.HELD, Mark.COXSWAIN)).isBetween(.87, .95);
        assertThat(value(idle, Measure.WORKED, "before and after")).isGreaterThan(.4);
        Sheet real = ofCounts(Preset.COACHING, CoachingExam.EFFECT);
        assertThat(value(real, Measure.BIAS, Mark.COXSWAIN)).isCloseTo(0, within(.012));
        assertThat(value(real, Measure.WORKED, Mark.COXSWAIN)).isGreaterThan(.4);
        assertThat(value(real, Measure.HELD, Mark.COXSWAIN)).isBetween(.87, .95);
    }

    @Test
    void wholeOrganisationsAreJudgedTheSameWay() {
        var asked = new Examination(List.of(Preset.IDLE_COACHING), List.of(Part.COACHING), 101, 2, folder);
        Sheet whole = Scoreboards.of(asked, any -> {}).sheet(Part.COACHING);
        assertThat(value(whole, Measure.BIAS, CoachingExam.WHOLE)).isCloseTo(0, within(.12));
        assertThat(folder).as("nothing is left behind").isEmptyDirectory();
    }

    private static Sheet ofCounts(Preset preset, double effect) {
        Tally tally = new Tally();
        for (long seed = 101; seed < 101 + SEEDS; seed++) {
            tally.add(CoachingExam.ofCounts(seed, effect));
        }
        return tally.sheet(Part.COACHING, preset);
    }

    private static double value(Sheet sheet, Measure measure, String contender) {
        return sheet.figure(measure, contender).value();
    }
}
