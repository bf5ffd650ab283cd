package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @TempDir
    static Path folder;

    private static Imported imported;
    private static Diagnosed diagnosed;

    @BeforeAll
    static void diagnose() throws IOException {
        imported = Imported.of(Simulation.of(SimulationPlan.of(7, Preset.DEFAULT, DAY)), folder, DAY);
        diagnosed = imported.diagnosed();
    }

    @Test
    void everybodyWhoSellsIsThereAndManagersAreNot() {
        assertThat(diagnosed.people())
                .hasSize(24)
                .extracting(PersonDiagnosis::personId)
                .isSorted()
                .doesNotContain("M01");
    }

    @Test
    void everybodyHasOneOrTwoThingsOrAReasonForNone() {
        assertThat(diagnosed.people()).allSatisfy(person -> {
            assertThat(person.focus()).hasSizeLessThanOrEqualTo(2);
            assertThat(person.focus().isEmpty()).isEqualTo(person.noFocusReason() != null);
        });
    }

    @Test
    void eachLeverHasItsMoneyAndItsInterval() {
        assertThat(diagnosed.people())
                .flatExtracting(PersonDiagnosis::levers)
                .hasSize(24 * 8)
                .allSatisfy(lever -> {
                    assertThat(lever.low()).isLessThanOrEqualTo(lever.gainPerQuarter());
                    assertThat(lever.high()).isGreaterThanOrEqualTo(lever.low());
                    assertThat(lever.probabilityBest()).isBetween(0.0, 1.0);
                    assertThat(lever.value() + lever.peer() + lever.target()).isFinite();
                });
    }

    @Test
    void theGapAddsUpToTheCent() {
        assertThat(diagnosed.people()).extracting(PersonDiagnosis::gap).allSatisfy(gap -> {
            assertThat(gap.to()).isEqualTo("quota");
            assertThat(gap.notTheirs().add(gap.levers()).add(gap.luck())).isEqualByComparingTo(gap.amount());
        });
    }

    @Test
    void theDealsBehindALeverAreAsManyAsItCounts() {
        List<LeverFinding> levers = diagnosed.people().getFirst().levers();
        var records = levers.stream().map(lever -> lever.math().records()).toList();
        var deals = imported.asked(asOf -> Records.deals(asOf, records));
        assertThat(levers)
                .filteredOn(lever -> !lever.lever().equals("cycle"))
                .allSatisfy(
                        lever -> assertThat(deals.get(lever.math().records())).hasSize(lever.n()));
    }

    private static List<PersonDiagnosis> judged(Judging judging) {
        return imported.asked(asOf -> Diagnosis.of(DiagnosisQuestion.of(asOf, judging)))
                .people();
    }

    @Test
    void aRoleThatIsSetApartIsComparedWithNobody() {
        var apart = List.of("Salesperson", "Account Executive", "Seller", "");
        assertThat(judged(new Judging(List.of("role"), apart, Map.of())))
                .hasSize(24)
                .allSatisfy(person ->
                        assertThat(person.noFocusReason()).startsWith("Set up as a role that is compared with nobody"));
    }

    @Test
    void aLongerRampAsksLessOfNewPeopleAndTheUsualOneIsHalfAYear() {
        assertThat(judged(new Judging(List.of("role", "segment"), List.of(), Map.of("*", 6))))
                .isEqualTo(diagnosed.people());
        assertThat(judged(new Judging(List.of("role", "segment"), List.of(), Map.of("*", 24))))
                .isNotEqualTo(diagnosed.people());
    }
}
