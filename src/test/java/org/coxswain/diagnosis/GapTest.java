package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @TempDir
    Path folder;

    @Test
    void amongPeersWithoutQuotasAllGapsAndAllLuckCancelOut() throws Exception {
        Export export = Export.of(
                        Simulation.of(new SimulationPlan(4, 24, 60, Preset.DEFAULT, DAY)), folder.resolve("export"))
                .without("quotas.csv");
        Diagnosed diagnosed = export.diagnosed(DAY);

        double brought = 0;
        for (PersonDiagnosis person : diagnosed.people()) {
            brought += Math.abs(person.gap() == null ? 0 : person.gap().amount().doubleValue());
        }
        assertThat(sum(diagnosed, Gap::amount)).isCloseTo(0, within(1.0));
        assertThat(sum(diagnosed, Gap::luck)).isCloseTo(0, within(1.0));
        assertThat(sum(diagnosed, Gap::notTheirs))
                .as("place and season, as a share")
                .isCloseTo(0, within(.15 * brought));
    }

    @Test
    void whatTheLeversCostIsTheSumOfWhatEachCosts() {
        Diagnosed diagnosed = Imported.of(
                        Simulation.of(new SimulationPlan(4, 8, 52, Preset.DEFAULT, DAY)), folder.resolve("whole"), DAY)
                .diagnosed();
        assertThat(diagnosed.people()).extracting(PersonDiagnosis::gap).allSatisfy(gap -> {
            double parts = gap.byLever().values().stream()
                    .mapToDouble(BigDecimal::doubleValue)
                    .sum();
            assertThat(parts).isCloseTo(gap.levers().doubleValue(), within(1e-6));
            assertThat(gap.byCircumstance()).containsOnlyKeys("territory", "segments", "season and quota");
            assertThat(gap.byCircumstance().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(gap.notTheirs());
        });
    }

    private static double sum(Diagnosed diagnosed, Function<Gap, BigDecimal> part) {
        return diagnosed.people().stream()
                .map(PersonDiagnosis::gap)
                .mapToDouble(gap -> gap == null ? 0 : part.apply(gap).doubleValue())
                .sum();
    }
}
