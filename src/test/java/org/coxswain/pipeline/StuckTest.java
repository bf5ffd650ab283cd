package org.coxswain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.facts.CanonicalTable;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.facts.TinyBatch;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.coxswain.simulation.Truth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StuckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @TempDir
    Path folder;

    @Test
    void aDealOlderThanThoseThatAdvanceIsStuckAndAYoungOneIsNot() throws Exception {
        var deals = closedAfterTenDays(60);
        for (int i = 0; i < 60; i++) {
            deals.add(deal("old" + i, 1000 + i, 400, null, "open"));
        }
        deals.add(deal("young", 5000, 2, null, "open"));
        Stuck stuck = stuck(deals);
        assertThat(one(stuck, "young").stuck()).isFalse();
        assertThat(one(stuck, "young").neverAdvances()).isLessThan(.75);
        assertThat(one(stuck, "old0").stuck()).isTrue();
        assertThat(stuck.worst())
                .hasSize(60)
                .first()
                .extracting(StuckDeal::opportunityId)
                .isEqualTo("old59");
    }

    @Test
    void withFewExitsTheTimeOfWonDealsDecides() throws Exception {
        var deals = closedAfterTenDays(16);
        deals.add(deal("ten", 100, 10, null, "open"));
        deals.add(deal("eleven", 100, 11, null, "open"));
        Stuck stuck = stuck(deals);
        assertThat(one(stuck, "ten").stuck()).isFalse();
        assertThat(one(stuck, "eleven").stuck()).isTrue();
        assertThat(one(stuck, "eleven").neverAdvances()).isNull();
        assertThat(one(stuck, "eleven").because())
                .isEqualTo("11 days in the pipeline; three quarters of the deals won were through in 10");
    }

    @Test
    void withoutAnythingToCompareWithNothingIsStuck() throws Exception {
        Stuck stuck = stuck(List.of(deal("only", 100, 300, null, "open")));
        assertThat(stuck.worst()).isEmpty();
        assertThat(one(stuck, "only").because()).contains("too few deals");
    }

    @Test
    void tellsTheDoomedFromTheLiving() throws Exception {
        double area = 0;
        for (int seed = 1; seed <= 3; seed++) {
            var organisation = Simulation.of(SimulationPlan.of(seed, Preset.DEFAULT, DAY));
            Path csv = folder.resolve("csv" + seed);
            organisation.writeTo(csv);
            Stuck stuck = stuck(taken(csv));
            Set<String> doomed = organisation.truth().openDeals().stream()
                    .filter(Truth.TrueDeal::doomed)
                    .map(Truth.TrueDeal::id)
                    .collect(Collectors.toSet());
            area += areaUnderCurve(stuck.deals(), doomed) / 3;
            assertThat(stuck.worst().stream().filter(deal -> doomed.contains(deal.opportunityId())))
                    .hasSizeGreaterThanOrEqualTo(stuck.worst().size() * 3 / 4);
        }
        assertThat(area).isGreaterThan(.64);
    }

    @Test
    void aDealNobodyWorksOnIsLikelierToBeStuckThanOneOfTheSameAge() throws Exception {
        var organisation = Simulation.of(SimulationPlan.of(101, Preset.DEFAULT, DAY));
        Path csv = folder.resolve("worked");
        organisation.writeTo(csv);
        var deals = stuck(takenWith(csv, file -> true)).deals().stream()
                .filter(deal -> deal.daysInStage() > 35)
                .toList();
        var left = deals.stream().filter(deal -> deal.because().contains("nothing done on it in 4 weeks"));
        var worked = deals.stream().filter(deal -> deal.because().contains("worked on in 4 of the last 4 weeks"));
        assertThat(mean(left)).isGreaterThan(mean(worked) + .2);
        assertThat(deals).allSatisfy(deal -> assertThat(never(deal)).isBetween(0.0, 1.0));
    }

    private static double mean(Stream<StuckDeal> deals) {
        return deals.mapToDouble(StuckTest::never).average().orElseThrow();
    }

    private static double areaUnderCurve(List<StuckDeal> deals, Set<String> doomed) {
        double wins = 0;
        long pairs = 0;
        for (StuckDeal bad : deals) {
            for (StuckDeal good : deals) {
                if (doomed.contains(bad.opportunityId()) && !doomed.contains(good.opportunityId())) {
                    int order = Double.compare(never(bad), never(good));
                    wins += order > 0 ? 1 : order == 0 ? .5 : 0;
                    pairs++;
                }
            }
        }
        return wins / pairs;
    }

    private static double never(StuckDeal deal) {
        Double never = deal.neverAdvances();
        return never == null ? .5 : never;
    }

    private static ArrayList<String> closedAfterTenDays(int count) {
        var deals = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            deals.add(deal("c" + i, 500, 10 + 3 * i, 3 * i, i % 4 == 0 ? "lost" : "won"));
        }
        return deals;
    }

    /** Created and closed so many days before the day of asking. */
    private static String deal(String id, int amount, int created, @Nullable Integer closed, String outcome) {
        int today = (int) DAY.toEpochDay();
        return "'%s','ann',null,null,null,null,null,null,%d,%d,null,%d,null,'USD',null,null,%s,'%s',null,null,null,null"
                .formatted(
                        id,
                        (today - created) * 86_400L,
                        today - created,
                        amount,
                        closed == null ? "null" : today - closed,
                        outcome);
    }

    private Stuck stuck(List<String> deals) throws Exception {
        Path batch = folder.resolve("batch");
        TinyBatch.in(batch).with(CanonicalTable.OPPORTUNITIES, deals.toArray(String[]::new));
        return stuck(batch);
    }

    private Stuck stuck(Path batch) {
        try (var engine = DuckDb.inMemory(folder.resolve("scratch"))) {
            return Stuck.of(Facts.open(engine, List.of(batch), new Facts.Money("USD", Map.of()))
                    .on(DAY));
        }
    }

    private Path taken(Path csv) throws IOException {
        return takenWith(csv, file -> !file.endsWith("activities.csv"));
    }

    private Path takenWith(Path csv, Predicate<Path> wanted) throws IOException {
        try (var files = Files.list(csv)) {
            var tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(wanted)
                    .sorted()
                    .toList();
            var request = new IntakeRequest(tables, null, folder.resolve(csv.getFileName() + "-batch"), progress -> {});
            return switch (Intake.of(IntakeSettings.modest()).read(request)) {
                case IntakeOutcome.Taken whole -> whole.batchFolder();
                case IntakeOutcome.Refused refused -> throw new IllegalArgumentException(refused.sentence());
            };
        }
    }

    private static StuckDeal one(Stuck stuck, String id) {
        return stuck.deals().stream()
                .filter(deal -> deal.opportunityId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
