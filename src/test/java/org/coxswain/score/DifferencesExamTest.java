package org.coxswain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.coxswain.simulation.Preset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The acceptance of "what the best do": little that is named is false, and what is true is found. */
class DifferencesExamTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"SMALL_PRACTICES", "PRACTICES"})
    void littleThatIsNamedIsFalse(Preset preset) {
        var asked = new Examination(List.of(preset), List.of(Part.DIFFERENCES), 101, 3, folder);
        Scoreboard board = Scoreboards.of(asked, any -> {});
        double ours = value(board, Measure.FALSE_SHARE, Mark.COXSWAIN);
        assertThat(ours).as(ScoreboardText.write(board)).isLessThanOrEqualTo(.12);
        assertThat(value(board, Measure.RECALL, Mark.COXSWAIN)).isGreaterThanOrEqualTo(.65);
        assertThat(value(board, Measure.FALSE_SHARE, "five largest gaps of the best quarter"))
                .isGreaterThan(ours + .2);
        assertThat(folder).as("nothing is left behind").isEmptyDirectory();
    }

    private static double value(Scoreboard board, Measure measure, String contender) {
        return board.sheet(Part.DIFFERENCES).figure(measure, contender).value();
    }
}
