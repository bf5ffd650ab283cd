package org.coxswain.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

    @TempDir
    Path folder;

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        small(1).writeTo(folder.resolve("one"));
        small(1).writeTo(folder.resolve("two"));
        assertThat(contents(folder.resolve("one"))).isEqualTo(contents(folder.resolve("two")));
    }

    @Test
    void anotherSeedGivesAnotherOrganisation() {
        assertThat(small(1).opportunities()).isNotEqualTo(small(2).opportunities());
    }

    @Test
    void oneMoreRepChangesNobodyElsesWeeks() {
        assertThat(Desk.worked(plan(8), new Staff(plan(8)).reps().get(3)).opportunities())
                .isEqualTo(
                        Desk.worked(plan(9), new Staff(plan(9)).reps().get(3)).opportunities());
    }

    @ParameterizedTest
    @EnumSource(names = {"DEFAULT", "SIX_STAGES"})
    void whatCameLiesAmongTheFuturesThatWerePossible(Preset preset) {
        double came = 0;
        double possible = 0;
        for (int seed = 101; seed <= 108; seed++) {
            Organisation whole = Simulation.of(new SimulationPlan(seed, 8, 60, preset, LAST_DAY));
            Organisation then = whole.cutOff(LAST_DAY.minusDays(91));
            came += won(whole) - won(then);
            possible += Arrays.stream(then.futures(LAST_DAY, 50)).average().orElse(0);
        }
        assertThat(possible).isCloseTo(came, withinPercentage(12));
    }

    @Test
    void theSameDayHasTheSameFutures() {
        Organisation then = small(1).cutOff(LAST_DAY.minusDays(40));
        assertThat(then.futures(LAST_DAY, 5)).containsExactly(then.futures(LAST_DAY, 5));
    }

    private static double won(Organisation organisation) {
        return organisation.opportunities().stream()
                .filter(deal -> deal.outcome().equals("won"))
                .mapToDouble(deal -> deal.last().amount().doubleValue())
                .sum();
    }

    @Test
    void anEarlierExportHoldsExactlyWhatWasRecordedByThen() throws IOException {
        LocalDate earlier = LAST_DAY.minusDays(100);
        small(1).writeTo(folder.resolve("late"));
        small(1).cutOff(earlier).writeTo(folder.resolve("early"));
        for (String table : List.of("stage_changes.csv", "activities.csv")) {
            int at = table.startsWith("stage") ? 1 : 4;
            List<String> late = Files.readAllLines(folder.resolve("late").resolve(table));
            List<String> known = late.stream()
                    .filter(line -> late.indexOf(line) == 0
                            || line.split(",")[at].compareTo(earlier.plusDays(1).toString()) < 0)
                    .toList();
            assertThat(Files.readAllLines(folder.resolve("early").resolve(table)))
                    .isEqualTo(known);
        }
    }

    @Test
    void nothingHappensAfterTheLastDay() {
        assertThat(small(1).opportunities())
                .allSatisfy(deal -> assertThat(deal.last().at().toString().substring(0, 10))
                        .isLessThanOrEqualTo(LAST_DAY.toString()));
    }

    @Test
    void everyDealTellsItsStoryInOrder() {
        assertThat(small(1).opportunities()).allSatisfy(deal -> {
            assertThat(deal.revisions())
                    .extracting(Opportunity.Revision::at)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(deal.revisions())
                    .extracting(one -> Stages.outcome(one.stage()))
                    .filteredOn(one -> !one.equals("open"))
                    .hasSizeLessThanOrEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"DEFAULT", "SIX_STAGES"})
    void theClosedFormAgreesWithWhatHappens(Preset preset) {
        var plan = new SimulationPlan(5, 400, 130, preset, LAST_DAY);
        Organisation organisation = Simulation.of(plan);
        LocalDate from = LAST_DAY.minusDays(730); // half a year to fill the pipeline, then whole years
        double won = organisation.opportunities().stream()
                .filter(deal -> deal.outcome().equals("won")
                        && deal.last().expectedClose().isAfter(from))
                .mapToDouble(deal -> deal.last().amount().doubleValue())
                .sum();
        double truth = organisation.truth().people().stream()
                .mapToDouble(Truth.TruePerson::revenuePerQuarter)
                .sum();
        assertThat(won / (730 / 91.0)).isCloseTo(truth, withinPercentage(6));
    }

    @Test
    void managersStandAboveRepsAndALeaderAboveManagers() {
        Map<String, Long> roles = Simulation.of(plan(24)).people().stream()
                .collect(Collectors.groupingBy(Person::role, TreeMap::new, Collectors.counting()));
        assertThat(roles).isEqualTo(Map.of("Account Executive", 24L, "Sales Manager", 3L, "Sales Director", 1L));
        Set<String> ids =
                Simulation.of(plan(24)).people().stream().map(Person::id).collect(Collectors.toSet());
        assertThat(Simulation.of(plan(24)).people())
                .allSatisfy(person -> assertThat(person.managerId())
                        .satisfiesAnyOf(
                                id -> assertThat(id).isNull(),
                                id -> assertThat(ids).contains(id)));
    }

    @Test
    void namesAreDistinct() {
        assertThat(Simulation.of(new SimulationPlan(1, 80, 4, Preset.DEFAULT, LAST_DAY))
                        .people())
                .extracting(Person::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void withTurnoverDealsChangeHands() {
        var plan = new SimulationPlan(1, 24, 60, Preset.TURNOVER, LAST_DAY);
        assertThat(Simulation.of(plan).opportunities())
                .anySatisfy(deal -> assertThat(deal.revisions())
                        .extracting(Opportunity.Revision::ownerId)
                        .contains("M01"));
        assertThat(Simulation.of(plan).people())
                .anySatisfy(person -> assertThat(person.leftOn()).isNotNull());
    }

    @Test
    void whereVolumeCostsQualityMoreOpportunitiesEarnLess() {
        assertThat(gainOfCreating(Preset.VOLUME_OR_QUALITY)).isBetween(0.0, .8 * gainOfCreating(Preset.DEFAULT));
    }

    @Test
    void sixStagesAreSixThingsToBeBetterAt() {
        Organisation organisation = Simulation.of(new SimulationPlan(1, 8, 40, Preset.SIX_STAGES, LAST_DAY));
        assertThat(organisation.truth().people())
                .allSatisfy(person -> assertThat(person.gainPerQuarter().keySet())
                        .hasSize(10)
                        .filteredOn(lever -> lever.startsWith("conversion:"))
                        .hasSize(6));
        assertThat(organisation.opportunities())
                .flatExtracting(Opportunity::revisions)
                .extracting(Opportunity.Revision::stage)
                .contains("Demonstration", "Evaluation", "Negotiation", Stages.WON);
    }

    @Test
    void aFolderInUseIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> small(1).writeTo(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("is not empty");
        assertThat(contents(folder)).containsOnlyKeys("mine.txt");
    }

    @Test
    void presetsGoByTheirNames() {
        assertThat(Preset.named("wide-territories")).isEqualTo(Preset.WIDE_TERRITORIES);
        assertThatThrownBy(() -> Preset.named("flat")).hasMessageContaining("no preset 'flat'");
    }

    private static double gainOfCreating(Preset preset) {
        return Simulation.of(new SimulationPlan(1, 24, 1, preset, LAST_DAY)).truth().people().stream()
                .mapToDouble(one -> one.gainPerQuarter().getOrDefault("create", 0.0))
                .sum();
    }

    private static SimulationPlan plan(int reps) {
        return new SimulationPlan(1, reps, 30, Preset.DEFAULT, LAST_DAY);
    }

    private static Organisation small(long seed) {
        return Simulation.of(new SimulationPlan(seed, 4, 30, Preset.DEFAULT, LAST_DAY));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
            return contents;
        }
    }
}
