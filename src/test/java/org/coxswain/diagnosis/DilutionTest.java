package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.coxswain.simulation.Truth;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DilutionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    @TempDir
    Path folder;

    /** Unaware of the loss in quality the claims would be nearly twice as high; the same seed has the same weather. */
    @ParameterizedTest
    @ValueSource(longs = {101, 103})
    void moreOpportunitiesAreNotClaimedToBringMuchMoreWhereTheyArePoorer(long seed) {
        assertThat(claimed(seed, Preset.VOLUME_OR_QUALITY) / claimed(seed, Preset.DEFAULT))
                .isLessThan(1.35);
    }

    /** What more opportunities are said to bring, over what they would. */
    private double claimed(long seed, Preset preset) {
        var organisation = Simulation.of(SimulationPlan.of(seed, preset, DAY));
        double truth = organisation.truth().people().stream()
                .mapToDouble(DilutionTest::truly)
                .sum();
        return Imported.of(organisation, folder.resolve(preset.label()), DAY).diagnosed().people().stream()
                        .flatMap(person -> person.levers().stream())
                        .filter(lever -> lever.lever().equals("create"))
                        .mapToDouble(FocusRule::gain)
                        .sum()
                / truth;
    }

    private static double truly(Truth.TruePerson person) {
        return Objects.requireNonNull(person.gainPerQuarter().get("create"));
    }
}
