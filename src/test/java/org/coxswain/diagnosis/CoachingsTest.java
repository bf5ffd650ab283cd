package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.coxswain.diagnosis.CoachingEffect.Verdict;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoachingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    @TempDir
    static Path folder;

    private static Organisation organisation;
    private static Export export;
    private static Coachings plain;

    @BeforeAll
    static void look() {
        organisation = Simulation.of(SimulationPlan.of(101, Preset.COACHING, DAY));
        export = Export.of(organisation, folder.resolve("plain"));
        plain = found(export, DAY);
    }

    @Test
    void everyoneWhoWasCoachedIsJudgedAndAllOfThemTogether() {
        assertThat(plain.note()).isNull();
        assertThat(plain.people()).hasSize(6).allSatisfy(one -> {
            assertThat(one.lever()).isEqualTo("conversion:Discovery");
            assertThat(one.others()).isEqualTo(18);
        });
        assertThat(plain.together()).first().satisfies(all -> {
            assertThat(all.people()).hasSize(6);
            assertThat(all.team()).isNull();
            assertThat(all.figures()).isNotNull();
        });
    }

    @Test
    void whatWouldHaveComeAnywayAndTheEffectAddUpToTheChange() {
        assertThat(plain.together())
                .extracting(CoachingEffect::figures)
                .allSatisfy(one -> assertThat(one.before() + one.regressionToMean() + one.effect())
                        .isCloseTo(one.after(), within(1e-12)));
    }

    @Test
    void severalShowMoreThanOne() {
        double all = width(plain.together().getFirst());
        assertThat(plain.people()).allSatisfy(one -> assertThat(width(one)).isGreaterThan(1.5 * all));
    }

    @Test
    void whatWasLearnedLaterIsNotSeen() {
        LocalDate earlier = DAY.minusWeeks(13);
        Export then = Export.of(organisation.cutOff(earlier), folder.resolve("then"));
        assertThat(found(export, earlier)).isEqualTo(found(then, earlier));
    }

    @Test
    void beforeItBeganThereIsNothingToJudge() {
        assertThat(found(export, DAY.minusWeeks(30)).note()).startsWith("Whether coaching moved a number needs");
    }

    @Test
    void aLeverMayBeCalledByItsStageHoweverItIsCapitalised() throws IOException {
        Export said =
                export.copiedTo(folder.resolve("said"), line -> line.replace("conversion:Discovery", "discovery"));
        assertThat(found(said, DAY).together()).isEqualTo(plain.together());
    }

    @Test
    void whatIsNoLeverIsNamedWithThoseThatAre() throws IOException {
        Export other =
                export.copiedTo(folder.resolve("other"), line -> line.replace("conversion:Discovery", "charisma"));
        assertThat(found(other, DAY).people()).hasSize(6).allSatisfy(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.UNCLEAR);
            assertThat(one.note()).contains("\"charisma\" is no lever").contains("create, conversion:Qualification");
        });
    }

    @Test
    void everyLeverCanBeJudged() throws IOException {
        Export all = export.copiedTo(folder.resolve("all"), UnaryOperator.identity());
        for (String lever : new String[] {"create", "size", "discount", "cycle"}) {
            all.and("coaching.csv", "R001,%s,2025-12-01,,M01\nR002,%s,2025-12-01,,M01".formatted(lever, lever));
        }
        assertThat(found(all, DAY).together())
                .filteredOn(one -> one.team() == null)
                .hasSize(5)
                .allSatisfy(one -> assertThat(width(one)).isPositive());
    }

    private static double width(CoachingEffect one) {
        var figures = one.figures();
        return figures == null ? 0 : figures.high() - figures.low();
    }

    private static Coachings found(Export export, LocalDate day) {
        Path batch = export.folder().resolveSibling(export.folder().getFileName() + "-batch-" + day);
        return (Files.exists(batch) ? new Imported(batch, day) : Imported.of(export.folder(), batch, day))
                .asked(Coachings::of);
    }
}
