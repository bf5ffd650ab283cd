package org.coxswain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.coxswain.simulation.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The acceptance of "stuck": the work done on deals tells the doomed from the living better than their age does. */
class StuckScoreTest {

    @TempDir
    Path folder;

    @Test
    void workDoneTellsTheDoomedBetterThanAgeAndThanADashboard() {
        var plan = new ScorePlan(Preset.DEFAULT, 4, LocalDate.of(2026, 5, 31), folder);
        StuckScore score = StuckScore.of(plan, 101);

        var ours = score.row("coxswain");
        assertThat(ours.area()).as(score.toString()).isGreaterThanOrEqualTo(.73);
        assertThat(ours.precision()).isGreaterThanOrEqualTo(.85);
        assertThat(score.row("coxswain, without activities").area()).isGreaterThanOrEqualTo(.64);
        assertThat(ours.area())
                .isGreaterThan(score.row("days in the stage over the average").area() + .05);
        assertThat(ours.area())
                .isGreaterThan(score.row("days since the last activity").area() + .05);
        assertThat(folder).as("nothing is left behind").isEmptyDirectory();
    }
}
