package org.coxswain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.coxswain.simulation.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The acceptance of "what the best do": little that is named is false, and what is true is found. */
class DifferencesScoreTest {

    @TempDir
    Path folder;

    @Test
    void littleThatIsNamedIsFalse() {
        var plan = new ScorePlan(Preset.PRACTICES, 3, LocalDate.of(2026, 5, 31), folder);
        var score = DifferencesScore.of(plan, 101, 24);
        var ours = score.row("coxswain", 24);
        assertThat(ours.falseShare()).as(score.text()).isLessThanOrEqualTo(.12);
        assertThat(ours.recall()).isGreaterThanOrEqualTo(.65);
        assertThat(score.row("five largest gaps of the best quarter", 24).falseShare())
                .isGreaterThan(ours.falseShare() + .2);
        assertThat(folder).as("nothing is left behind").isEmptyDirectory();
    }
}
