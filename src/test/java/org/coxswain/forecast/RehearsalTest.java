package org.coxswain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.SimulationPlan;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void comesCloserThanTheNaiveForecastOnTheLastFourQuartersOfASimulatedOrganisation() throws Exception {
        var plan = new SimulationPlan(2, 24, 156, Preset.DEFAULT, LocalDate.of(2026, 9, 30));
        Rehearsal.Score score = new Rehearsal(line -> {}).simulated(plan).total();
        assertThat(score.n).isEqualTo(16);
        assertThat(score.mape()).isLessThan(.15).isLessThan(score.naive());
        assertThat(score.coverage()).isGreaterThanOrEqualTo(.6);
    }
}
