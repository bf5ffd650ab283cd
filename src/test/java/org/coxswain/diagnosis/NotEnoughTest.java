package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where little is known, little is said, and never nonsense. */
class NotEnoughTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final String HEADER = "opportunity_id,owner_id,created_at,stage,amount,closed_at,outcome";

    @TempDir
    Path folder;

    @Test
    void whereAllIsLostNoStepForwardIsWorthAnything() throws IOException {
        Diagnosed diagnosed = diagnosed(60, i -> deal(i, "ann,ben,cid", "lost"));
        assertThat(diagnosed.people()).hasSize(3).allSatisfy(person -> {
            assertThat(person.levers()).isEmpty();
            assertThat(person.gap()).isNull();
            assertThat(person.noFocusReason()).startsWith("Only 0 deals with an amount were won");
        });
    }

    @Test
    void whoIsAloneHasNobodyToBeComparedWith() throws IOException {
        Diagnosed diagnosed = diagnosed(60, i -> deal(i, "ann", i % 2 == 0 ? "won" : "lost"));
        assertThat(diagnosed.people())
                .singleElement()
                .satisfies(person -> assertThat(person.noFocusReason()).isEqualTo("There is nobody to compare with"));
    }

    @Test
    void fourDealsAreTooFewToJudgeSomebody() throws IOException {
        Diagnosed diagnosed = diagnosed(64, i -> i < 4 ? deal(i, "new", "won") : deal(i, "ann,ben,cid", outcome(i)));
        assertThat(diagnosed.people())
                .last()
                .satisfies(person -> assertThat(person.noFocusReason())
                        .isEqualTo("Only 4 opportunities in this time; 5 are needed"));
    }

    @Test
    void withoutStagesOrTerritoriesTheShareWonIsTheLever() throws IOException {
        Diagnosed diagnosed = diagnosed(240, i -> deal(i, "ann,ben,cid,dee", outcome(i)));
        assertThat(diagnosed.people()).hasSize(4).allSatisfy(person -> {
            assertThat(person.levers())
                    .extracting(LeverFinding::lever)
                    .contains("create", "win", "size")
                    .noneMatch(lever -> lever.startsWith("conversion"));
            assertThat(person.levers()).allSatisfy(lever -> {
                assertThat(lever.value() + lever.peer() + lever.target() + lever.probabilityBelowPeers())
                        .isFinite();
                assertThat(lever.low()).isLessThanOrEqualTo(lever.high());
            });
            assertThat(person.gap()).extracting(Gap::to).isEqualTo("peers");
        });
    }

    @Test
    void whereEverybodyHasTheirOwnPlaceItCannotBeToldFromThemAndThatIsSaid() throws IOException {
        List<String> rows = IntStream.range(0, 240)
                .mapToObj(i -> deal(i, "ann,ben,cid,dee", outcome(i)) + ",place " + i % 4)
                .toList();
        Diagnosed diagnosed = Export.ofOpportunities(folder.resolve("export"), HEADER + ",territory", rows)
                .diagnosed(DAY);
        assertThat(diagnosed.people())
                .hasSize(4)
                .flatExtracting(PersonDiagnosis::levers)
                .allSatisfy(lever -> {
                    assertThat(lever.math().arithmetic()).contains("territories not told apart");
                    assertThat(lever.value() + lever.peer() + lever.target() + lever.probabilityWorthIt())
                            .isFinite();
                });
    }

    @Test
    void nothingAtAllIsNobody() throws IOException {
        Diagnosed before = Export.ofOpportunities(folder.resolve("export"), HEADER, List.of(deal(1, "ann", "won")))
                .diagnosed(DAY.minusYears(5));
        assertThat(before.people())
                .allSatisfy(person -> assertThat(person.levers()).isEmpty());
    }

    private Diagnosed diagnosed(int deals, IntFunction<String> row) throws IOException {
        List<String> rows = IntStream.range(0, deals).mapToObj(row).toList();
        return Export.ofOpportunities(folder.resolve("export"), HEADER, rows).diagnosed(DAY);
    }

    private static String outcome(int i) {
        return i % 7 == 0 ? "open" : i % 3 == 0 ? "won" : "lost";
    }

    /** Deals go round the owners; values and lengths vary. */
    private static String deal(int i, String owners, String outcome) {
        String owner = owners.split(",")[i % owners.split(",").length];
        LocalDate created = DAY.minusDays(330 - i % 300);
        String closed =
                outcome.equals("open") ? "" : created.plusDays(20 + i % 13).toString();
        return "d%d,%s,%s,%s,%d.00,%s,%s".formatted(i, owner, created, outcome, 1000 + 37 * (i % 50), closed, outcome);
    }
}
