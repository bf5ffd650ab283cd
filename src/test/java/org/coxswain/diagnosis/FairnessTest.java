package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not matter does not matter. */
class FairnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Pattern REP = Pattern.compile("\\bR00([1-8])\\b");
    private static final Pattern AMOUNT = Pattern.compile("(?<=,)(\\d+)\\.00(?=,)");
    private static final Pattern QUOTA = Pattern.compile("(?<=,)(\\d+)(?=,USD$)");

    @TempDir
    static Path folder;

    private static Export export;
    private static Diagnosed plain;

    @BeforeAll
    static void diagnose() throws IOException {
        var plan = new SimulationPlan(3, 8, 45, Preset.DEFAULT, DAY);
        export = Export.of(Simulation.of(plan), folder.resolve("export"));
        plain = copy("plain", line -> line).diagnosed(DAY);
    }

    private static Export copy(String name, UnaryOperator<String> line) throws IOException {
        return export.copiedTo(folder.resolve(name), line);
    }

    @Test
    void theSameFilesGiveTheSameAnswer() throws IOException {
        assertThat(copy("again", line -> line).diagnosed(DAY)).isEqualTo(plain);
    }

    @Test
    void otherIdsGiveTheSameAdviceToTheSamePeople() throws IOException {
        Diagnosed renamed = copy(
                        "renamed",
                        line -> REP.matcher(line).replaceAll(found -> "R00" + (9 - Integer.parseInt(found.group(1)))))
                .diagnosed(DAY);
        List<PersonDiagnosis> reversed = renamed.people().reversed();
        for (int i = 0; i < 8; i++) {
            same(plain.people().get(i), reversed.get(i), 1);
        }
    }

    @Test
    void amountsInAnotherMeasureScaleTheMoneyAndChangeNoChoice() throws IOException {
        Diagnosed tripled = copy(
                        "tripled",
                        line -> QUOTA.matcher(AMOUNT.matcher(line)
                                        .replaceAll(found -> 3 * Long.parseLong(found.group(1)) + ".00"))
                                .replaceAll(found -> "" + 3 * Long.parseLong(found.group(1))))
                .diagnosed(DAY);
        for (int i = 0; i < 8; i++) {
            same(plain.people().get(i), tripled.people().get(i), 3);
        }
    }

    @Test
    void somebodyWithoutDealsChangesNobodysAdvice() throws IOException {
        Diagnosed joined = copy("joined", line -> line)
                .and(
                        "people.csv",
                        "R009,Ida New,ida@northwater.example,M01,Team A,Account Executive,,North,2026-08-01,")
                .diagnosed(DAY);
        assertThat(joined.people().subList(0, 8)).isEqualTo(plain.people());
        assertThat(joined.people().getLast().levers()).isEmpty();
        assertThat(joined.people().getLast().noFocusReason()).startsWith("No opportunities");
    }

    private static void same(PersonDiagnosis one, PersonDiagnosis other, int scale) {
        assertThat(names(other)).isEqualTo(names(one));
        assertThat(other.focus())
                .extracting(LeverFinding::lever)
                .isEqualTo(one.focus().stream().map(LeverFinding::lever).toList());
        for (int i = 0; i < one.levers().size(); i++) {
            LeverFinding before = one.levers().get(i);
            LeverFinding after = other.levers().get(i);
            assertThat(after.gainPerQuarter())
                    .isCloseTo(
                            before.gainPerQuarter().multiply(BigDecimal.valueOf(scale)), within(new BigDecimal("0.1")));
            assertThat(after.probabilityBelowPeers()).isCloseTo(before.probabilityBelowPeers(), within(1e-4));
        }
    }

    private static List<String> names(PersonDiagnosis person) {
        return new ArrayList<>(person.levers().stream().map(LeverFinding::lever).collect(Collectors.toList()));
    }
}
