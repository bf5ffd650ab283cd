package org.coxswain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.coxswain.simulation.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The acceptance of the diagnosis: it must find most of what is achievable, and far more than a dashboard does. */
class ScoreTest {

    @TempDir
    Path folder;

    @Test
    void theFirstAdviceCapturesMostOfWhatIsAchievable() {
        Scored scored = Score.of(new ScorePlan(Preset.DEFAULT, 8, LocalDate.of(2026, 9, 30), folder), done -> {});

        double ours = scored.row("coxswain").first();
        assertThat(ours).as(scored.text()).isGreaterThanOrEqualTo(.80);
        assertThat(scored.row("coxswain").firstTwo()).isGreaterThanOrEqualTo(.80);
        assertThat(ours - scored.row("lowest z-score").first()).isGreaterThanOrEqualTo(.15);
        assertThat(scored.advice().captured()).isGreaterThanOrEqualTo(ours - .02);
        assertThat(scored.advice().claimed()).isBetween(.85, 1.25);
        assertThat(scored.best().error()).isLessThanOrEqualTo(.10);
        assertThat(scored.below().error()).isLessThanOrEqualTo(.08);
        assertThat(folder).as("nothing is left behind").isEmptyDirectory();
    }

    @Test
    void wherePeopleHardlyDifferMostAreToldSo() {
        Scored scored =
                Score.of(new ScorePlan(Preset.NO_DIFFERENCES, 3, LocalDate.of(2026, 9, 30), folder), done -> {});

        assertThat(scored.advice().advised()).as(scored.text()).isLessThanOrEqualTo(.25);
        assertThat(scored.advice().claimed()).isBetween(.6, 1.5);
    }
}
