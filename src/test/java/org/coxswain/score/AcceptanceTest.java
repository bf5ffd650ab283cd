package org.coxswain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.coxswain.simulation.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The acceptance of diagnosis and "stuck": most of what is there is found, and far more than a dashboard finds. */
class AcceptanceTest {

    @TempDir
    Path folder;

    @Test
    void adviceAndWarningsFindMostOfWhatIsTrue() {
        var parts = List.of(Part.DIAGNOSIS, Part.STUCK);
        Scoreboard board = Scoreboards.of(new Examination(List.of(Preset.DEFAULT), parts, 101, 5, folder), any -> {});

        Sheet advice = board.sheet(Part.DIAGNOSIS);
        double ours = value(advice, Measure.FIRST, Mark.COXSWAIN);
        assertThat(ours).as(ScoreboardText.write(board)).isGreaterThanOrEqualTo(.80);
        assertThat(value(advice, Measure.FIRST_TWO, Mark.COXSWAIN)).isGreaterThanOrEqualTo(.80);
        assertThat(ours - value(advice, Measure.FIRST, Adviser.LOWEST_Z.label)).isGreaterThanOrEqualTo(.15);
        assertThat(value(advice, Measure.ADVISED, Mark.COXSWAIN)).isGreaterThanOrEqualTo(ours - .02);
        assertThat(value(advice, Measure.CLAIMED, Mark.COXSWAIN)).isBetween(.85, 1.25);
        assertThat(value(advice, Measure.BEST, Mark.COXSWAIN)).isLessThanOrEqualTo(.10);
        assertThat(value(advice, Measure.BELOW, Mark.COXSWAIN)).isLessThanOrEqualTo(.08);

        Sheet stuck = board.sheet(Part.STUCK);
        double area = value(stuck, Measure.AREA, Mark.COXSWAIN);
        assertThat(area).isGreaterThanOrEqualTo(.73);
        assertThat(value(stuck, Measure.PRECISION, Mark.COXSWAIN)).isGreaterThanOrEqualTo(.85);
        assertThat(value(stuck, Measure.AREA, StuckExam.WITHOUT)).isGreaterThanOrEqualTo(.64);
        assertThat(area).isGreaterThan(value(stuck, Measure.AREA, StuckExam.TWICE) + .05);
        assertThat(area).isGreaterThan(value(stuck, Measure.AREA, StuckExam.SILENT) + .05);
    }

    @Test
    void moreStagesDoNotHideWhatPays() {
        var parts = List.of(Part.DIAGNOSIS, Part.STUCK);
        Scoreboard board =
                Scoreboards.of(new Examination(List.of(Preset.SIX_STAGES), parts, 101, 3, folder), any -> {});

        Sheet advice = board.sheet(Part.DIAGNOSIS);
        double ours = value(advice, Measure.FIRST, Mark.COXSWAIN);
        assertThat(ours).as(ScoreboardText.write(board)).isGreaterThanOrEqualTo(.80);
        assertThat(ours - value(advice, Measure.FIRST, Adviser.LOWEST_Z.label)).isGreaterThanOrEqualTo(.15);
        Sheet stuck = board.sheet(Part.STUCK);
        assertThat(value(stuck, Measure.AREA, Mark.COXSWAIN))
                .isGreaterThan(value(stuck, Measure.AREA, StuckExam.TWICE) + .04);
    }

    @Test
    void wherePeopleHardlyDifferMostAreToldSo() {
        var asked = new Examination(List.of(Preset.NO_DIFFERENCES), List.of(Part.DIAGNOSIS), 101, 3, folder);
        Sheet advice = Scoreboards.of(asked, any -> {}).sheet(Part.DIAGNOSIS);

        assertThat(value(advice, Measure.NO_LEVER, Mark.COXSWAIN)).isGreaterThanOrEqualTo(.75);
        assertThat(value(advice, Measure.CLAIMED, Mark.COXSWAIN)).isBetween(.6, 1.5);
    }

    @Test
    void aFewFiguresForetellTheNextQuarterBetterThanThePastAlone() {
        var asked = new Examination(List.of(Preset.DEFAULT), List.of(Part.RECIPE), 101, 2, folder);
        Sheet recipe = Scoreboards.of(asked, any -> {}).sheet(Part.RECIPE);

        double trailing = value(recipe, Measure.WAPE, RecipeExam.TRAILING);
        assertThat(value(recipe, Measure.WAPE, Mark.COXSWAIN)).isLessThan(trailing - .03);
        assertThat(value(recipe, Measure.WAPE, RecipeExam.EVERYTHING)).isLessThan(trailing - .04);
        assertThat(trailing).isLessThan(value(recipe, Measure.WAPE, RecipeExam.LAST_QUARTER));
    }

    private static double value(Sheet sheet, Measure measure, String contender) {
        return sheet.figure(measure, contender).value();
    }
}
