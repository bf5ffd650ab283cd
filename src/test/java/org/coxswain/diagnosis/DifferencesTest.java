package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final Pattern REP = Pattern.compile("\\bR0(\\d\\d)\\b");

    @TempDir
    static Path folder;

    private static Organisation organisation;
    private static Export export;
    private static Differences plain;

    @BeforeAll
    static void look() {
        organisation = Simulation.of(SimulationPlan.of(101, Preset.PRACTICES, DAY));
        export = Export.of(organisation, folder.resolve("plain"));
        plain = found(export, DAY);
    }

    @Test
    void whatBringsSomethingIsFoundAndWhatOnlyGoesAlongIsNot() {
        assertThat(plain.found())
                .extracting(Difference::behaviour)
                .containsExactlyInAnyOrder(Behaviour.MEETING, Behaviour.COLLEAGUE, Behaviour.TASK);
        assertThat(plain.found()).allSatisfy(one -> {
            assertThat(one.low()).isPositive();
            assertThat(one.effect()).isBetween(one.low(), one.high());
            assertThat(one.q()).isLessThanOrEqualTo(.10);
        });
    }

    @Test
    void theDealsBehindAFindingAreThoseInWhichItWasSeen() {
        assertThat(plain.found())
                .allSatisfy(one -> assertThat((long) one.deals().size())
                        .as("a deal may show it in several stages")
                        .isPositive()
                        .isLessThanOrEqualTo(one.counts().with()));
    }

    @Test
    void whatIsDoneAfterTheLandmarkChangesNothing() throws IOException {
        assertThat(found(copy("late", UnaryOperator.identity()).and("activities.csv", afterTheLandmark()), DAY)
                        .found())
                .isEqualTo(plain.found());
    }

    /** A call two weeks after each stage was reached, for deals that moved on later than that: as reverse as a cause can be. */
    private static String afterTheLandmark() throws IOException {
        List<String> calls = new ArrayList<>();
        List<String> changes = Files.readAllLines(folder.resolve("plain/stage_changes.csv"));
        for (int i = 1; i + 1 < changes.size(); i++) {
            String[] one = changes.get(i).split(",");
            String[] next = changes.get(i + 1).split(",");
            LocalDate call = LocalDate.parse(one[1].substring(0, 10)).plusDays(Habits.LANDMARK);
            boolean enters = i == 1
                    || !changes.get(i - 1).startsWith(one[0] + ",")
                    || !changes.get(i - 1).contains("," + one[2] + ",");
            if (enters
                    && next[0].equals(one[0])
                    && !next[2].equals("Closed Lost")
                    && next[1].compareTo("" + call.plusDays(1)) > 0) {
                calls.add("late-%d,%s,%s,call,%sT09:00:00Z,30,outbound,done".formatted(i, one[5], one[0], call));
            }
        }
        assertThat(calls).hasSizeGreaterThan(500);
        return String.join("\n", calls);
    }

    @Test
    void otherNamesForPeopleChangeNothing() throws IOException {
        Differences renamed = found(
                copy(
                        "renamed",
                        line -> REP.matcher(line)
                                .replaceAll(found -> "R0%02d".formatted(25 - Integer.parseInt(found.group(1))))),
                DAY);
        assertThat(renamed.found()).hasSameSizeAs(plain.found());
        for (int i = 0; i < renamed.found().size(); i++) {
            Difference one = renamed.found().get(i);
            assertThat(one.behaviour()).isEqualTo(plain.found().get(i).behaviour());
            assertThat(one.effect()).isCloseTo(plain.found().get(i).effect(), within(1e-9));
        }
    }

    @Test
    void whatWasLearnedLaterIsNotSeen() {
        LocalDate earlier = DAY.minusWeeks(9);
        Export then = Export.of(organisation.cutOff(earlier), folder.resolve("then"));
        assertThat(found(export, earlier)).isEqualTo(found(then, earlier));
    }

    @Test
    void withoutActivitiesItSaysWhatToExport() throws IOException {
        Differences without = found(copy("without", UnaryOperator.identity()).without("activities.csv"), DAY);
        assertThat(without.note()).contains("export activities with the person, the deal, the day and the kind");
        assertThat(without.behaviours()).isPositive();
        assertThat(without.found()).extracting(Difference::kind).doesNotContain(Difference.Kind.FINDING);
    }

    @Test
    void fewDealsShowNothing() {
        var small = Export.of(
                Simulation.of(new SimulationPlan(101, 2, 12, Preset.PRACTICES, DAY)), folder.resolve("small"));
        assertThat(found(small, DAY).note())
                .contains("needs at least 100 visits")
                .contains("there are");
        assertThat(found(small, DAY).found()).isEmpty();
    }

    private static Export copy(String name, UnaryOperator<String> line) throws IOException {
        return export.copiedTo(folder.resolve(name), line);
    }

    private static Differences found(Export export, LocalDate day) {
        Path batch = export.folder().resolveSibling(export.folder().getFileName() + "-batch-" + day);
        return (Files.exists(batch) ? new Imported(batch, day) : Imported.of(export.folder(), batch, day))
                .asked(asOf -> Differences.of(asOf, List.of()));
    }
}
