package org.coxswain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.coxswain.simulation.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The acceptance of the recipe: watching a few figures beats watching the past alone. */
class RecipeScoreTest {

    @TempDir
    Path folder;

    @Test
    void foretellsTheNextQuarterBetterThanThePastAlone() {
        var score = RecipeScore.of(new ScorePlan(Preset.DEFAULT, 2, LocalDate.of(2026, 5, 31), folder), 101);

        assertThat(score.organisations()).isEqualTo(2);
        assertThat(score.everything()).as(score.toString()).isLessThan(score.trailing() - .04);
        assertThat(score.ingredients()).isLessThan(score.trailing() - .03);
        assertThat(score.trailing()).isLessThan(score.lastQuarter());
    }
}
