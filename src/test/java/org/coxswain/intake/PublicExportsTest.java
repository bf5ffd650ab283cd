package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Public exports that may lie beside the checkout; without them these tests are skipped. */
class PublicExportsTest {
    @TempDir
    Path folder;

    private IntakeOutcome read(String name) {
        var exports = Path.of(System.getProperty("exports", "../shared/data")).resolve(name);
        assumeTrue(Files.exists(exports));
        return Intake.of(IntakeSettings.modest()).read(IntakeRequest.of(exports, folder.resolve("one")));
    }

    @Test
    void countsTheMavenPipelineAsItsReferenceDoes() {
        var taken = (IntakeOutcome.Taken) read("maven-crm");
        assertThat(taken.manifest().rejectedCount()).isZero();
        assertThat(taken.manifest().rows("opportunities")).isEqualTo(8800);
    }
}
